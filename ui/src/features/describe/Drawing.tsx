/** The figure itself, or why it is not there. */
import { useRef } from 'react';

import { useWords } from '../../app/words';
import { Alert, Button, Waiting } from '../../kit';
import { imageOf, useDrawing, type Subject } from './useDrawing';

export function Drawing({ subject }: { subject: Subject }) {
  const { t } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const { drawing, failure, again } = useDrawing(subject, box);
  return (
    <div ref={box} className="drawing">
      {failure && (
        <Alert
          tone="error"
          title={failure.text}
          actions={
            <Button small onPress={again}>
              {t('app-retry')}
            </Button>
          }
        >
          {failure.remedy}
        </Alert>
      )}
      {!failure && drawing && <img src={imageOf(drawing.svg)} alt={drawing.description} width={drawing.width} height={drawing.height} />}
      {!failure && !drawing && <Waiting>{t('step-describe-drawing')}</Waiting>}
    </div>
  );
}
