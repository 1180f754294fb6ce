/** Screens of a question that advisor and analyst made together: written, talked about, agreed with and answered. */
import { lookAtScreensOf } from './support/looking.mjs';

await lookAtScreensOf('framed');
