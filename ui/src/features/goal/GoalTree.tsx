/** The goal tree: from what residents notice down to what the municipality does, as a list in lists. */
import { useWords } from '../../app/words';
import { LinkButton, Tag } from '../../kit';
import { useList, useSnapshot } from '../../state/dossier';
import { openStep } from '../../state/screen';
import { nodesOf, type GoalNode } from './tree';

export function GoalTree() {
  const { t } = useWords();
  const paths = useList('goals');
  const fields = useSnapshot()?.fields;
  if (!fields || paths.length < 2) return null;
  return (
    <section className="goal-tree" aria-labelledby="goal-tree">
      <h2 id="goal-tree">{t('goal-tree')}</h2>
      <p className="muted">{t('goal-tree-lead')}</p>
      <Nodes nodes={nodesOf(paths, fields)} />
    </section>
  );
}

function Nodes({ nodes }: { nodes: readonly GoalNode[] }) {
  const { t } = useWords();
  return (
    <ul>
      {nodes.map((node) => (
        <li key={node.path}>
          <Tag>{t(`choice-level-${node.level}`)}</Tag> <LinkButton onPress={() => openStep('goal', `${node.path}.title`)}>{node.title || t('goal-none-title')}</LinkButton>
          {node.below.length > 0 && <Nodes nodes={node.below} />}
        </li>
      ))}
    </ul>
  );
}
