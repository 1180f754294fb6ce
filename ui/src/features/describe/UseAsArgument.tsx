/** From a finding to an argument in the note. With several decision points it asks which one. */
import { useWords } from '../../app/words';
import type { Finding, Snapshot } from '../../api/wire';
import { Button, LinkButton, Menu } from '../../kit';
import { act } from '../../state/dossier';
import { tell } from '../../state/notices';
import { openStep } from '../../state/screen';

const argumentPaths = (snapshot: Snapshot): string[] => snapshot.note.points.flatMap((point) => point.arguments.map((argument) => argument.path));

export function UseAsArgument({ snapshot, finding }: { snapshot: Snapshot; finding: Finding }) {
  const { t } = useWords();
  const { points } = snapshot.note;

  async function use(point: string | null) {
    const known = new Set(argumentPaths(snapshot));
    const after = await act('use_as_argument', { finding: finding.name, point });
    if (!after) return;
    const path = argumentPaths(after).find((one) => !known.has(one)) ?? argumentPaths(after).at(-1);
    tell({
      tone: 'done',
      text: t('step-describe-used-now', { finding: finding.name }),
      action: { label: t('step-describe-to-note'), run: () => openStep('note', path ? `${path}.head` : null) },
    });
  }

  if (snapshot.readOnly) return null;
  // The next thing to do with an outcome, until it has been done once.
  const look = finding.usedIn.length === 0 ? 'primary' : 'secondary';
  if (points.length < 2) {
    return (
      <Button look={look} icon="document" onPress={() => void use(points[0]?.id ?? null)}>
        {t('step-describe-use')}
      </Button>
    );
  }
  return (
    <Menu
      label={t('step-describe-use-where')}
      trigger={
        <Button look={look} icon="document" iconAfter="caretDown">
          {t('step-describe-use')}
        </Button>
      }
      acts={points.map((point) => ({ id: point.id, label: t('step-describe-at-point', { number: point.number, text: point.text }), run: () => void use(point.id) }))}
    />
  );
}

/** Which arguments lean on it already, each a way to the note. */
export function UsedIn({ snapshot, finding }: { snapshot: Snapshot; finding: Finding }) {
  const { t } = useWords();
  const used = snapshot.note.points.flatMap((point) => point.arguments).filter((argument) => finding.usedIn.includes(argument.number));
  if (used.length === 0) return null;
  return (
    <p className="used-in">
      {t('step-describe-used-in')}{' '}
      {used.map((argument) => (
        <LinkButton key={argument.path} onPress={() => openStep('note', `${argument.path}.head`)}>
          {t('step-describe-argument', { number: argument.number })}
        </LinkButton>
      ))}
    </p>
  );
}
