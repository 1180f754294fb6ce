/** Screens before there is any dossier. */
import { lookAtScreensOf } from './support/looking.mjs';

await lookAtScreensOf('nothing');
