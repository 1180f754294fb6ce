import { showDossier } from '../../app/commands';
import { ask } from '../../state/dossier';

export const openSample = () => void ask('open_sample', {}).then(showDossier);
