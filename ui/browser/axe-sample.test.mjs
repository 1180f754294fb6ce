/** Screens of the sample dossier: everything filled in. */
import { lookAtScreensOf } from './support/looking.mjs';

await lookAtScreensOf('sample');
