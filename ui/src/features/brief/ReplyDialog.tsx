/** An answer of the analyst beside what was sent and what stands here. Nothing is taken over before this was seen. */
import { useState } from 'react';

import { useWords } from '../../app/words';
import type { ReplyChoice } from '../../api/calls';
import type { Agreed, Reply, ReplyRow, Snapshot } from '../../api/wire';
import { Alert, Button, Choice, Dialog, EmptyState, Tag, type Tone } from '../../kit';
import { act } from '../../state/dossier';
import { tell } from '../../state/notices';
import { openStep, useScreen } from '../../state/screen';

const tones: Record<ReplyRow['verdict'], Tone | 'plain'> = { theirs: 'info', conflict: 'warning', ours: 'plain', same: 'plain' };

type Choices = Record<string, ReplyChoice>;

/** Only what stood empty here is proposed; of all else somebody must say what it becomes. */
const isNew = (row: ReplyRow) => row.verdict === 'theirs' && row.unfit === null && row.ours === '';
const proposed = ({ rows }: Reply): Choices => Object.fromEntries(rows.filter(isNew).map((row) => [row.field, 'theirs' as const]));

const canChoose = (row: ReplyRow) => row.verdict === 'theirs' || row.verdict === 'conflict';

export function ReplyDialog({ reply, onClose }: { reply: Reply; onClose: () => void }) {
  const { t } = useWords();
  const [choices, setChoices] = useState(() => proposed(reply));
  const [isTried, setTried] = useState(false);
  const { rows, missing, unknown, sheets, agreed } = reply;
  const hasSomething = agreed !== null || rows.some((row) => canChoose(row) || row.note !== '');
  const missed = rows.find((row) => canChoose(row) && choices[row.field] === undefined);
  const take = async () => {
    setTried(true);
    if (missed) {
      document.querySelector<HTMLElement>(`[data-reply="${CSS.escape(missed.field)}"] input`)?.focus();
      return;
    }
    const done = await act('take_reply', { handle: reply.handle, choices });
    if (!done) return;
    onClose();
    const count = Object.values(choices).filter((choice) => choice === 'theirs').length;
    if (agreed && !agreed.isLate && !isRecorded(agreed, done)) {
      tell({ tone: 'warning', text: t('reply-agreed-not', { name: agreed.name }), remedy: t('talk-sign-contested-remedy') });
      return;
    }
    const isOnlyWhole = count === 0 && agreed !== null && !agreed.isLate;
    tell({ tone: 'done', text: isOnlyWhole ? t('reply-agreed-taken', { name: agreed.name }) : t('reply-taken', { count }) });
  };
  const lookAtData = () => {
    onClose();
    useScreen.setState(({ waitingSheets }) => ({ waitingSheets: [...waitingSheets, { handle: reply.handle, name: reply.file }] }));
    openStep('sources');
  };
  return (
    <Dialog
      title={t('reply-title')}
      isOpen
      onClose={onClose}
      width="wide"
      actions={
        <>
          <Button onPress={onClose}>{t('kit-cancel')}</Button>
          {hasSomething && (
            <Button look="primary" onPress={() => void take()}>
              {t('reply-take')}
            </Button>
          )}
        </>
      }
    >
      <p>{reply.sent ? (reply.by ? t('reply-from', { by: reply.by, sent: reply.sent }) : t('reply-from-nobody', { sent: reply.sent })) : null}</p>
      {!reply.sent && <Alert tone="warning" title={t('reply-version-unknown')} />}
      {agreed && <Whole agreed={agreed} />}
      {rows.length === 0 ? (
        <EmptyState title={t('reply-nothing')}>{t('reply-nothing-why')}</EmptyState>
      ) : (
        <ul className="reply">
          {rows.map((row) => (
            <Row
              key={row.field}
              row={row}
              choice={choices[row.field] ?? null}
              isMissed={isTried && choices[row.field] === undefined}
              onChoose={(choice) => setChoices((all) => ({ ...all, [row.field]: choice }))}
            />
          ))}
        </ul>
      )}
      <p className="muted">{t('reply-same', { count: reply.same })}</p>
      {missing.length > 0 && <Told title={t('reply-missing')} lines={missing} />}
      {unknown.length > 0 && <Told title={t('reply-unknown')} lines={unknown} />}
      {sheets.length > 0 && (
        <Alert tone="info" title={t('reply-sheets', { count: sheets.length, names: sheets.map((name) => `‘${name}’`).join(', ') })} actions={<Button onPress={lookAtData}>{t('reply-sheets-read')}</Button>} />
      )}
    </Dialog>
  );
}

/** Whether what the analyst says of the brief stands there now: a yes does not, while a field is contested. */
function isRecorded({ name, refusal }: Agreed, { agreement }: Snapshot): boolean {
  const own = agreement.signatures.find((signature) => signature.role === 'analyst');
  if (own?.name !== name) return false;
  return refusal === null ? own.state === 'holds' || own.state === 'reopened' : own.state === 'refused';
}

/** What the analyst says of the brief as a whole. */
function Whole({ agreed }: { agreed: Agreed }) {
  const { t } = useWords();
  const { name, refusal, isLate } = agreed;
  if (isLate) return <Alert tone="info" title={t('reply-agreed-late', { name })} />;
  if (refusal === null) {
    return (
      <Alert tone="info" title={t('reply-agreed', { name })}>
        {t('reply-agreed-why')}
      </Alert>
    );
  }
  return (
    <Alert tone="warning" title={t('reply-refused', { name, why: refusal })}>
      {t('reply-refused-why')}
    </Alert>
  );
}

interface RowProps {
  row: ReplyRow;
  choice: ReplyChoice | null;
  isMissed: boolean;
  onChoose: (choice: ReplyChoice) => void;
}

function Row({ row, choice, isMissed, onChoose }: RowProps) {
  const { t } = useWords();
  const said = [
    ['reply-sent', row.base],
    ['reply-here', row.ours],
    ['reply-came', row.theirs],
  ] as const;
  return (
    <li data-reply={row.field}>
      <div className="reply-head">
        <h3>{row.label}</h3>
        <Tag tone={tones[row.verdict]}>{t(isNew(row) ? 'reply-new' : `reply-verdict-${row.verdict}`)}</Tag>
      </div>
      <dl>
        {said.map(([key, value]) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>{value || t('reply-empty')}</dd>
          </div>
        ))}
      </dl>
      {row.note && <p>{t('reply-note', { name: row.by, text: row.note })}</p>}
      {row.isReworded && <p className="muted">{t('reply-reworded')}</p>}
      {row.unfit && (
        <Alert tone="warning" title={row.unfit}>
          {t('reply-unfit-discuss')}
        </Alert>
      )}
      {canChoose(row) && (
        <Choice
          label={t('reply-choose')}
          layout="row"
          options={[
            ...(row.unfit === null ? [{ value: 'theirs', label: t('reply-take-theirs') }] : []),
            { value: 'ours', label: t('reply-take-ours') },
            { value: 'discuss', label: t('reply-take-discuss') },
          ]}
          value={choice}
          error={isMissed ? t('reply-choose-missing') : null}
          onChange={(value) => onChoose(value as ReplyChoice)}
        />
      )}
    </li>
  );
}

function Told({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <section className="reply-told" aria-label={title}>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
