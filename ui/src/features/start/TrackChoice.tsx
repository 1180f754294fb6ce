/** Which track fits: a few questions about what is at stake give a proposal; the choice stays with the advisor. */
import { BoundField } from '../../app/fields/BoundField';
import { FormSection } from '../../app/form/FormSection';
import { useWords } from '../../app/words';
import type { Track } from '../../api/wire';
import { Alert, Button } from '../../kit';
import { act, useSnapshot } from '../../state/dossier';
import { goToField } from '../../state/screen';

const stakes = ['money', 'residents', 'figures', 'novelty', 'reuse'] as const;

/** The button is gone once the proposal is taken; focus goes to what it chose. */
async function take(proposed: Track) {
  const done = await act('set_field', { path: 'start.track', value: proposed });
  if (done) goToField('start.track');
}

export function TrackChoice() {
  const { t } = useWords();
  const snapshot = useSnapshot();
  if (!snapshot) return null;
  const { track, proposedTrack } = snapshot.dossier;
  const canTake = proposedTrack !== null && proposedTrack !== track && snapshot.readOnly === null;
  return (
    <FormSection name="track" title={t('start-track')} lead={t('start-track-lead')}>
      {stakes.map((stake) => (
        <BoundField key={stake} path={`start.weight_${stake}`} layout="row" />
      ))}
      {proposedTrack === null ? (
        <p className="muted">{t('start-track-open')}</p>
      ) : (
        <Alert
          tone={canTake ? 'info' : 'done'}
          title={t('start-track-proposed', { track: t(`choice-track-${proposedTrack}`) })}
          actions={
            canTake && <Button onPress={() => void take(proposedTrack)}>{t('start-track-take', { track: t(`choice-track-${proposedTrack}`) })}</Button>
          }
        />
      )}
      <BoundField path="start.track" />
    </FormSection>
  );
}
