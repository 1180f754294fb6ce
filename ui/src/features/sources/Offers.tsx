/** Other shapes that the table could have: rows of columns that are years, a column of headings between the rows. */
import type { Intake } from '../../api/wire';
import { Choice } from '../../kit';
import { Ask } from './ImportPane';
import { change } from './importing';
import { LongPreview } from './LongPreview';

export function Offers({ intake }: { intake: Intake }) {
  return intake.offers.map(({ kind, question, choices, choice, isSuggested, shape }) => (
    // Nobody has to take up an offer.
    <Ask key={kind} id={`import-offer-${kind}`} standing={choice === 'no' ? 'free' : isSuggested ? 'suggested' : 'chosen'}>
      <Choice layout="stacked" label={question} options={choices} value={choice} onChange={(chosen) => void change({ kind: 'offer', offer: kind, choice: chosen })} />
      {shape && <LongPreview intake={intake} shape={shape} isChosen={choice === 'yes'} />}
    </Ask>
  ));
}
