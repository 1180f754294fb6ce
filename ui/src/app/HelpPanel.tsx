/** Help beside the work: an example, what makes it good, what to discuss. It follows the focused field. */
import './HelpPanel.css';
import { useState } from 'react';

import type { StepId } from '../api/wire';
import { Button, Disclosure, IconButton, LinkButton } from '../kit';
import { act, useSnapshot } from '../state/dossier';
import { openDialog, openTerm, useScreen } from '../state/screen';
import { showFirstSteps, toggleHelp } from './commands';
import { fieldKey } from './fields/fieldKey';
import { LastChange } from './talk/LastChange';
import { TalkOver } from './talk/TalkOver';
import { useWords } from './words';

/** What helps anywhere: how the method goes, and where words, keys and first steps stand. */
function GeneralHelp() {
  const { t, lines } = useWords();
  return (
    <>
      <ol>
        {lines('help-general-how').map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      <ul className="help-links">
        <li>
          <LinkButton onPress={() => openTerm(null)}>{t('app-help-terms')}</LinkButton>
        </li>
        <li>
          <LinkButton onPress={() => openDialog('shortcuts')}>{t('app-shortcuts')}</LinkButton>
        </li>
        <li>
          <LinkButton onPress={showFirstSteps}>{t('app-first-steps')}</LinkButton>
        </li>
      </ul>
    </>
  );
}

export function HelpPanel({ step }: { step: StepId | null }) {
  const { t, maybe, lines } = useWords();
  const path = useScreen((screen) => screen.field);
  const [talkOpen, setTalkOpen] = useState<{ path: string; isOpen: boolean } | null>(null);
  const snapshot = useSnapshot();
  const field = path && step ? snapshot?.fields[path] : undefined;
  const forField = path && field ? `field-${fieldKey(path)}` : null;
  const fieldHasHelp = forField !== null && ['example', 'good', 'discuss'].some((part) => maybe(`${forField}-${part}`) !== null);
  const key = fieldHasHelp && forField ? forField : `help-${step ?? 'none'}`;
  const label = fieldHasHelp ? (maybe(`${forField}-label`) ?? field?.label) : null;
  const example = maybe(`${key}-example`);
  const good = lines(`${key}-good`);
  const discuss = lines(`${key}-discuss`);
  // Open by itself where something was said, else for whoever asks.
  const isTalkOpen = talkOpen?.path === path ? talkOpen.isOpen : field?.talk != null;
  const isText = field?.kind === 'text' || field?.kind === 'long';
  // What stands there is never written over by an example.
  const canUse = fieldHasHelp && path !== null && isText && field?.value === '' && !snapshot?.readOnly;
  return (
    <aside className="help-panel" aria-label={t('app-help-panel')}>
      <div className="help-head">
        <h2 tabIndex={-1}>{label ?? (step ? t('app-help-step') : t('app-help-how'))}</h2>
        <IconButton small icon="close" label={t('app-help-close')} keys="F1" onPress={toggleHelp} />
      </div>
      {step === null && <GeneralHelp />}
      {step !== null && !example && good.length === 0 && discuss.length === 0 && <p className="muted">{t('app-help-none')}</p>}
      {example && (
        <Disclosure key={`${key}-example`} title={t('app-help-example')} defaultExpanded>
          <blockquote>{example}</blockquote>
          {canUse && (
            <Button small onPress={() => void act('set_field', { path, value: example.replaceAll(/^[“"]|[”"]$/g, '') })}>
              {t('app-help-use')}
            </Button>
          )}
        </Disclosure>
      )}
      {good.length > 0 && (
        <Disclosure key={`${key}-good`} title={t('app-help-good')} defaultExpanded={!example}>
          <ul className="help-lines">
            {good.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {discuss.length > 0 && (
        <Disclosure key={`${key}-discuss`} title={t('app-help-discuss')} defaultExpanded>
          <ul className="help-lines">
            {discuss.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      {step !== null && path !== null && field && !snapshot?.readOnly && (
        <Disclosure key={`${path}-talk`} title={t('talk-open', { label: maybe(`field-${fieldKey(path)}-label`) ?? field.label })} isExpanded={isTalkOpen} onExpandedChange={(isOpen) => setTalkOpen({ path, isOpen })}>
          <TalkOver path={path} talk={field.talk} isReadOnly={false} />
          {isTalkOpen && <LastChange path={path} value={field.value} />}
        </Disclosure>
      )}
    </aside>
  );
}
