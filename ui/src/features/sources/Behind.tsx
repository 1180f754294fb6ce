/** What runs behind on a card: a table that was made of older versions, findings that were not made again. */
import type { Source } from '../../api/wire';
import { useWords } from '../../app/words';
import { Button, Tag } from '../../kit';
import { tell } from '../../state/notices';
import { focusCard } from './focusCard';
import { LongAct } from './LongAct';
import { RenewFindings } from './RenewFindings';
import { useLongAct } from './useLongAct';

/** What there is to do about versions: tables that got a newer one, findings that have not. */
export function Behind({ source, isReadOnly }: { source: Source; isReadOnly: boolean }) {
  const { t } = useWords();
  const making = useLongAct('combine_again');
  async function makeAgain() {
    const snapshot = await making.run({ dataset: source.id });
    if (!snapshot) return;
    tell({ tone: 'done', text: t('sources-made-again', { name: source.name }) });
    const newer = snapshot.sources.find(({ name, supersededBy }) => name === source.name && supersededBy === null);
    if (newer) focusCard(newer.id);
  }
  return (
    <>
      {source.combination?.isBehind && !making.isBusy && (
        <p className="source-behind">
          <Tag tone="warning" icon="history">
            {t('sources-part-behind')}
          </Tag>
          {!isReadOnly && (
            <Button small onPress={() => void makeAgain()}>
              {t('sources-make-again')}
            </Button>
          )}
        </p>
      )}
      <LongAct act={making} label={t('sources-making-again')} />
      {!isReadOnly && source.findingsBehind > 0 && <RenewFindings source={source} onDone={() => focusCard(source.id)} />}
    </>
  );
}
