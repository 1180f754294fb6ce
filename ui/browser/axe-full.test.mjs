/** Screens of a dossier on the full track before anything was written: empty, and in error. */
import { lookAtScreensOf } from './support/looking.mjs';

await lookAtScreensOf('full');
