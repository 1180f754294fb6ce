/** After a bare number was refused: put it in as what a finding says, or state where it comes from. */
import { useWords } from '../../app/words';
import { Button } from '../../kit';
import { useSnapshot } from '../../state/dossier';
import { insertInstead } from './editors';
import { firstBareNumber } from './richText';

interface Props {
  path: string;
  text: string;
  insert: (raw: string, instead: { from: number; to: number }) => void;
}

const bare = (text: string) => text.replaceAll(/[\s€%.]/g, '');
const mostOffers = 3;

export function BareNumberHelp({ path, text, insert }: Props) {
  const { t } = useWords();
  const snapshot = useSnapshot();
  const found = firstBareNumber(text);
  if (!found || !snapshot) return null;
  const same = snapshot.findings
    .flatMap((finding) => finding.measures.map((measure) => ({ finding, measure })))
    .filter(({ finding, measure }) => finding.question !== null && measure.reference !== null && bare(measure.text) === bare(found.text))
    .slice(0, mostOffers);
  return (
    <div className="number-acts" role="group" aria-label={t('step-note-bare', { number: found.text })}>
      {same.map(({ finding, measure }) => (
        <Button key={measure.reference} small onPress={() => measure.reference && insert(measure.reference, found)}>
          {t('step-note-bare-finding', { number: measure.text, finding: finding.name, group: [measure.group, measure.period].filter(Boolean).join(', ') || '–' })}
        </Button>
      ))}
      <Button small icon="hash" onPress={() => insertInstead(path, found.number, found.unit, found)}>
        {t('step-note-bare-state', { number: found.text })}
      </Button>
    </div>
  );
}
