/** Screens of a dossier that has a name and no more: empty, and in error. */
import { lookAtScreensOf } from './support/looking.mjs';

await lookAtScreensOf('begun');
