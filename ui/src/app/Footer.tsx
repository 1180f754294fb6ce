/** Back, what is still open, and on. "Next" is never disabled: it says what is missing. */
import './Footer.css';
import type { Snapshot, StepId } from '../api/wire';
import { Button, LinkButton } from '../kit';
import { neighbours, openGates, storeTyping } from '../state/dossier';
import { listPoints, markChecked, openStep, useScreen } from '../state/screen';
import { useWords } from './words';

function goOn(snapshot: Snapshot, here: StepId) {
  storeTyping();
  const { after } = neighbours(snapshot, here);
  const missing = openGates(snapshot, here).length > 0;
  // A step that is still closed is opened too: its page says what would open it.
  if (missing || !after) markChecked(here);
  else openStep(after.id);
  if (missing) focusOnList();
}

/** Looking at what is open is not going on: no field is marked for it. */
function list(here: StepId) {
  storeTyping();
  listPoints(here);
  focusOnList();
}

/** The list itself takes focus when it comes; one that stood there already does so now. */
const focusOnList = () => document.querySelector<HTMLElement>('.gate-summary .alert')?.focus();

const takePlace = (footerPlace: HTMLElement | null) => useScreen.setState({ footerPlace });

export function Footer({ snapshot, here }: { snapshot: Snapshot; here: StepId }) {
  const { t } = useWords();
  const isTaken = useScreen((screen) => screen.footersTaken > 0);
  const { before, after } = neighbours(snapshot, here);
  const open = openGates(snapshot, here);
  const [only] = open;
  const said = open.length === 1 && only ? t('app-open-one', { what: only.text }) : t('app-step-open', { count: open.length });
  return (
    <footer className="foot">
      <div ref={takePlace} className="footer-place" />
      {!isTaken && (
        <>
          {before && (
            <Button icon="back" onPress={() => openStep(before.id)}>
              {t('app-previous')}
            </Button>
          )}
          <span className="grow" />
          {open.length > 0 && <LinkButton onPress={() => list(here)}>{said}</LinkButton>}
          {after && (
            <Button look="primary" iconAfter="next" onPress={() => goOn(snapshot, here)}>
              {t('app-next', { step: after.title })}
            </Button>
          )}
        </>
      )}
    </footer>
  );
}
