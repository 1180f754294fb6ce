/** The ways into a dossier from home. */
import { showDossier } from '../../app/commands';
import { ask, useDossier, workStep } from '../../state/dossier';
import { openDialog, openStep, useScreen } from '../../state/screen';

export const openRecent = (id: string) => void ask('open_recent', { id }).then(showDossier);

export const openSample = () => void ask('open_sample', {}).then(showDossier);

export const pickDossier = () => void ask('pick_dossier', {}).then(showDossier);

/** Sheets belong in a dossier: the open one, or one that is made for them first. */
export async function pickSheet() {
  const sheets = await ask('pick_sheets', {});
  if (!sheets || sheets.length === 0) return;
  useScreen.setState({ waitingSheets: sheets });
  if (useDossier.getState().snapshot) openStep('sources');
  else openDialog('new');
}

/** On with the work: the open dossier, else the one worked on last, else a new one. */
export function goOnWorking() {
  const { snapshot, home } = useDossier.getState();
  const last = home?.recent.find((dossier) => !dossier.missing);
  if (snapshot) openStep(workStep(snapshot));
  else if (last) openRecent(last.id);
  else openDialog('new');
}
