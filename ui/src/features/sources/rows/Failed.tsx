/** A question about the rows that was not answered: why, and what to do. */
import { useEffect, useRef } from 'react';

import { useWords } from '../../../app/words';
import { Alert, Button } from '../../../kit';
import type { Failure } from '../../../platform';

export function Failed({ failure, onRetry }: { failure: Failure; onRetry?: () => void }) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  // In a panel that scrolls it would else appear where nobody looks.
  useEffect(() => box.current?.scrollIntoView?.({ block: 'nearest' }), [failure]);
  const again = onRetry && (
    <Button small onPress={onRetry}>
      {t('sources-retry')}
    </Button>
  );
  return (
    <Alert ref={box} live tone="error" title={failure.text} actions={again}>
      {failure.remedy}
    </Alert>
  );
}
