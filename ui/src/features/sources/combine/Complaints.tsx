/** What is still wrong, shown when someone asks to go on; each point leads to its field. */
import type { Ref } from 'react';

import { useWords } from '../../../app/words';
import { Alert, LinkButton } from '../../../kit';

export function Complaints({ ref, texts, onGo }: { ref: Ref<HTMLDivElement>; texts: readonly string[]; onGo: (text: string) => void }) {
  const { t } = useWords();
  return (
    <Alert ref={ref} tone="warning" title={t('combine-not-yet')}>
      <ul className="complaints">
        {texts.map((text) => (
          <li key={text}>
            <LinkButton onPress={() => onGo(text)}>{text}</LinkButton>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
