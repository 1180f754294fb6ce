/** Which sources stand below what counts now. */
import type { Source } from '../../api/wire';

/** An older version, a part of a table that was made of it, or a table that is not used. */
export const isAside = ({ supersededBy, partOf, isSetAside }: Source): boolean => supersededBy !== null || partOf.length > 0 || isSetAside;

/** Whether something is still asked of it: a part of another table has a card of its own. */
export const isInUse = ({ supersededBy, isSetAside }: Source): boolean => supersededBy === null && !isSetAside;
