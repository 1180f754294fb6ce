/** A failure that asks for an answer: try again, read along, or report. */
import { call, type Calls } from '../api/calls';
import { Button, Dialog } from '../kit';
import { showFailure, closeAsking, useFailures } from '../state/failures';
import { showDossier } from './commands';
import { useWords } from './words';

function readAlong() {
  closeAsking();
  call('open_read_only', {}).then(showDossier, showFailure);
}

/** The file and the work on this computer both went on: three ways out, of which none loses anything. */
const ways = ['mine', 'file', 'both'] as const satisfies Calls['settle']['args']['choice'][];

function settle(choice: (typeof ways)[number]) {
  closeAsking();
  call('settle', { choice }).then(showDossier, showFailure);
}

export function FailureDialog() {
  const { t } = useWords();
  const asking = useFailures((failures) => failures.asking);
  const kind = asking?.failure.kind;
  const mustSettle = asking?.failure.place === 'settle';
  const title = mustSettle ? t('app-settle') : kind === 'elsewhere_open' ? t('app-elsewhere') : kind === 'bug' ? t('app-bug') : t('app-file-trouble');

  function again() {
    closeAsking();
    asking?.retry?.();
  }

  return (
    <Dialog
      title={title}
      role="alertdialog"
      isOpen={asking !== null}
      onClose={closeAsking}
      actions={
        <>
          <Button onPress={closeAsking}>{t('kit-close')}</Button>
          {mustSettle &&
            ways.map((way) => (
              <Button key={way} onPress={() => settle(way)}>
                {t(`app-settle-${way}`)}
              </Button>
            ))}
          {kind === 'elsewhere_open' && (
            <Button look="primary" onPress={readAlong}>
              {t('app-read-along')}
            </Button>
          )}
          {kind === 'file' && asking?.retry && (
            <Button look="primary" onPress={again}>
              {t('app-retry')}
            </Button>
          )}
        </>
      }
    >
      <p>{kind === 'bug' ? t('app-bug-safe') : asking?.failure.text}</p>
      {asking?.failure.remedy && <p>{asking.failure.remedy}</p>}
      {kind === 'bug' && (
        <p>
          <code>{asking?.failure.text}</code>
        </p>
      )}
    </Dialog>
  );
}
