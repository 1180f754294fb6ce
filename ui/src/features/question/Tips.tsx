/** What the words and choices of a question give away, at the place it is about; each tip says why. */
import { useWords } from '../../app/words';
import { Alert, Button } from '../../kit';
import { act, useSnapshot } from '../../state/dossier';
import { goToField } from '../../state/screen';

interface Props {
  place: number;
  /** Names of the gates, without the place. */
  names: readonly string[];
}

export function Tips({ place, names }: Props) {
  const { t } = useWords();
  const snapshot = useSnapshot();
  const tips = (snapshot?.gates ?? []).filter((gate) => gate.state === 'open' && names.some((name) => gate.id === `${name}[${place}]`));
  if (tips.length === 0) return null;
  // A double question is split here.
  const split = async () => {
    const done = await act('split_question', { place });
    if (done) goToField(`questions[${place}].words`);
  };
  return (
    <div className="question-tips">
      {tips.map((tip) => (
        <Alert
          key={tip.id}
          tone="info"
          title={tip.text}
          actions={
            tip.id.startsWith('question-double') &&
            snapshot?.readOnly === null && <Button onPress={() => void split()}>{t('question-split')}</Button>
          }
        >
          {tip.why} {tip.remedy}
        </Alert>
      ))}
    </div>
  );
}
