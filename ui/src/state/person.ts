/** Who is at this desk: their name and role stand beside what they fill in and say. Kept on this computer. */
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';

import type { Role } from '../api/calls';

export const roles: readonly Role[] = ['advisor', 'analyst', 'assurer', 'commissioner'];

interface Person {
  name: string;
  role: Role | null;
}

export const usePerson = create<Person>()(
  persist((): Person => ({ name: '', role: null }), { name: 'raadslag-person', storage: createJSONStorage(() => localStorage) }),
);

export const setPerson = (person: { name: string; role: Role }) => usePerson.setState(person);
