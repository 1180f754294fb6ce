/** Beschrijven, the first rung: what is the matter? One tab per finding, and one for a new one. */
import './Describe.css';
import { useEffect, useState } from 'react';

import { StepPage } from '../../app/StepPage';
import { useWords } from '../../app/words';
import type { Snapshot } from '../../api/wire';
import { Button, EmptyState, Icon, Segmented, Tag } from '../../kit';
import { useSnapshot } from '../../state/dossier';
import { openStep, useScreen } from '../../state/screen';
import { Answer } from './Answer';
import { Exploration } from './Exploration';
import { FindingPage } from './FindingPage';
import { currentSources, placeOf } from './request';

const newTab = 'new';

interface Tabs {
  tabs: { value: string; label: React.ReactNode }[];
  first: string;
}

/** Findings by name, then questions that have none, then the place for a new one. */
function useTabs(snapshot: Snapshot): Tabs {
  const { t } = useWords();
  const open = snapshot.questions.filter((question) => question.findings.length === 0);
  const tabs = [
    ...snapshot.findings.map((finding) => ({
      value: finding.name,
      label: (
        <>
          {t('step-describe-finding', { finding: finding.name })}
          {finding.outdated !== null && <Icon name="warning" size="small" label={t('step-describe-is-outdated')} />}
        </>
      ),
    })),
    ...open.map((question) => ({ value: question.path, label: t('step-describe-question', { number: String(question.number) }) })),
    {
      value: newTab,
      label: (
        <>
          <Icon name="plus" size="small" />
          {t('step-describe-new')}
        </>
      ),
    },
  ];
  const unjudged = snapshot.findings.find((finding) => !snapshot.fields[`${finding.path}.experience`]?.filled);
  return { tabs, first: unjudged?.name ?? snapshot.findings[0]?.name ?? open[0]?.path ?? newTab };
}

/** A link to a field of a finding opens that finding. */
function useGoalTab(snapshot: Snapshot | null, select: (tab: string) => void) {
  const goal = useScreen((screen) => screen.goal);
  useEffect(() => {
    if (!goal?.startsWith('findings[')) return;
    const name = placeOf(goal);
    const finding = snapshot?.findings.find((one) => one.name === name || goal.startsWith(one.path));
    if (finding) select(finding.name);
  }, [goal, snapshot, select]);
}

export function Describe() {
  const { t } = useWords();
  const snapshot = useSnapshot();
  if (!snapshot) return null;
  if (currentSources(snapshot).length > 0) return <WithData snapshot={snapshot} />;
  return (
    <StepPage step="describe" layout="wide" lead={t('step-describe-lead')}>
      <EmptyState
        icon="table"
        title={t('step-describe-empty')}
        action={
          <Button look="primary" onPress={() => openStep('sources')}>
            {t('step-describe-empty-go')}
          </Button>
        }
      >
        {t('step-describe-empty-why')}
      </EmptyState>
    </StepPage>
  );
}

function WithData({ snapshot }: { snapshot: Snapshot }) {
  const { t } = useWords();
  const { tabs, first } = useTabs(snapshot);
  const [chosen, setChosen] = useState(first);
  useGoalTab(snapshot, setChosen);
  // What was chosen may be gone: taken away, or answered and so a finding now.
  const tab = tabs.some((one) => one.value === chosen) ? chosen : first;
  return (
    <StepPage
      step="describe"
      layout="wide"
      beside={
        <div className="describe-tabs">
          <Segmented label={t('step-describe-tabs')} options={tabs} value={tab} onChange={setChosen} />
        </div>
      }
    >
      <div className="describe">
        <Shown key={tab} snapshot={snapshot} tab={tab} onSelect={setChosen} />
      </div>
    </StepPage>
  );
}

function Shown({ snapshot, tab, onSelect }: { snapshot: Snapshot; tab: string; onSelect: (tab: string) => void }) {
  const { t } = useWords();
  const finding = snapshot.findings.find((one) => one.name === tab);
  if (finding) {
    return (
      <>
        {finding.question === null && <Tag tone="warning">{t('step-describe-exploration')}</Tag>}
        <FindingPage snapshot={snapshot} finding={finding} onRemoved={() => onSelect('')} />
      </>
    );
  }
  const question = snapshot.questions.find((one) => one.path === tab);
  if (question) return <Answer snapshot={snapshot} question={question} onKept={onSelect} />;
  return <Exploration snapshot={snapshot} onKept={onSelect} />;
}
