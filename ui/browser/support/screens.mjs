/**
 * Every screen of the program in each of its states, and how a person gets there in a window of any size.
 *
 * `world` is what is open: `nothing` (no dossier was ever made), `begun` (a dossier with a name and no more), `full` (the
 * same on the full track), `framed` (a question that two made together) or `sample`. `given` is what happened before.
 * What hangs at a button, or is scrolled to, is gone to anew in a window of another size: `hangs`.
 */
import { answer, reopen, sign } from './framing.mjs';

const heading = (page, name) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor();

export async function goTo(page, step) {
  await obey(page, `ga naar ${step}`);
  await heading(page, step);
}

export async function obey(page, command) {
  await page.keyboard.press('Control+k');
  await page.getByRole('searchbox').fill(command);
  await page.getByRole('menuitem').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

const at = (step, more) => async (page, stage) => {
  await goTo(page, step);
  await more?.(page, stage);
};

/** The step after someone wanted to go on. */
const asked = (step, next) => at(step, async (page) => {
  await page.getByRole('button', { name: `Verder naar ${next}` }).click();
  await page.locator('.gate-summary').waitFor();
});

/** On home the doors are the large ones; elsewhere they stand in the strip above. */
const door = (name) => async (page) => {
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).first().click();
  await heading(page, name);
};

const importing = at('Gegevens op orde', async (page, { host, sheet }) => {
  await host.tell('sheet', sheet);
  await page.getByRole('button', { name: 'Kies een rekenblad' }).click();
  await heading(page, 'Klopt deze tabel?');
  await page.getByText('A-1001').first().waitFor();
});

const finding = at('Beschrijven', async (page) => {
  await page.getByRole('radio', { name: /Uitkomst R1/ }).click({ force: true });
  await page.locator('.drawing img').waitFor();
});

const section = (page, name) => page.getByRole('region', { name, exact: true });

/** On to what stands further down a step. */
const downAt = (step, find) => at(step, (page) => find(page).evaluate((it) => it.scrollIntoView({ block: 'center' })));

/** The line of contents above the brief leads to its parts. */
const briefAt = (part) => at('Analyseopdracht', (page) => page.getByRole('navigation', { name: 'Onderdelen van deze stap' }).getByRole('button', { name: part }).click());

const meeting = at('Analyseopdracht', async (page) => {
  await page.getByRole('button', { name: 'Bespreekmodus' }).click();
  await page.getByText('Punt 1 van').waitFor();
});

const asWhom = async (page) => {
  await meeting(page);
  await page.getByRole('button', { name: 'Wie bent u in dit dossier?' }).click();
  await page.getByRole('dialog', { name: 'Wie bent u in dit dossier?' }).waitFor();
};

/** In a narrow window help lies over the work, once it is asked for. */
const talkInHelp = at('Analyseopdracht', async (page) => {
  await page.getByRole('textbox', { name: 'Over welk gebied gaat het?' }).focus();
  const help = page.getByRole('complementary');
  if (!(await help.isVisible())) await page.keyboard.press('F1');
  const talk = help.getByRole('button', { name: 'Bespreek: Over welk gebied gaat het?' });
  if ((await talk.getAttribute('aria-expanded')) !== 'true') await talk.click();
});

const logbook = (log) => at('Analyseopdracht', async (page) => {
  await page.getByRole('button', { name: 'Bekijk de aannames en besluiten' }).click();
  await page.getByRole('dialog', { name: 'Logboeken' }).getByRole('tab', { name: log }).click();
});

const signing = (role) => at('Analyseopdracht', async (page) => {
  await page.getByRole('listitem', { name: role }).getByRole('button', { name: 'Geef akkoord' }).click();
  await page.getByRole('dialog').waitFor();
});

const atTheOutcome = (page) => section(page, 'Vragen bij de uitkomst');

export const screens = [
  // Home and what stands beside the dossier.
  { world: 'nothing', name: 'home, empty', visit: (page) => page.getByText('Nog geen dossiers').waitFor() },
  { world: 'nothing', name: 'home, help', visit: async (page) => {
    await page.keyboard.press('F1');
    await page.getByRole('complementary').waitFor();
  } },
  { world: 'nothing', name: 'new dossier', visit: async (page) => {
    await page.getByRole('button', { name: 'Nieuw dossier' }).click();
    await page.getByRole('dialog').waitFor();
  } },
  { world: 'nothing', name: 'new dossier, error', visit: async (page) => {
    await page.getByRole('button', { name: 'Nieuw dossier' }).click();
    await page.getByRole('button', { name: 'Dossier maken' }).click();
    await page.getByText('Geef het dossier een naam.').waitFor();
  } },
  { world: 'nothing', name: 'home, a file that fails', visit: async (page, { host, wrong }) => {
    await host.tell('dossier', wrong);
    await page.getByRole('button', { name: 'Open een dossier' }).click();
    await page.getByRole('alertdialog').waitFor();
  } },
  { world: 'nothing', name: 'learn', visit: door('Leren') },
  { world: 'nothing', name: 'glossary', visit: async (page) => {
    await door('Leren')(page);
    await page.getByRole('tab', { name: 'Begrippen' }).click();
    await page.getByRole('searchbox').waitFor();
  } },
  { world: 'nothing', name: 'glossary, nothing found', visit: async (page) => {
    await door('Leren')(page);
    await page.getByRole('tab', { name: 'Begrippen' }).click();
    await page.getByRole('searchbox').fill('xyz');
    await page.getByText('Geen begrip gevonden.').waitFor();
  } },
  { world: 'nothing', name: 'organise, empty', visit: door('Organiseren') },
  { world: 'nothing', name: 'settings', visit: async (page) => {
    await obey(page, 'instellingen');
    await page.getByRole('dialog', { name: 'Instellingen' }).waitFor();
  } },
  { world: 'nothing', name: 'palette', visit: async (page) => {
    await page.keyboard.press('Control+k');
    await page.getByRole('menuitem').first().waitFor();
  } },
  { world: 'nothing', name: 'palette, nothing found', visit: async (page) => {
    await page.keyboard.press('Control+k');
    await page.getByRole('searchbox').fill('xyz');
    await page.getByText('Niets gevonden.').waitFor();
  } },
  { world: 'nothing', name: 'shortcuts', visit: async (page) => {
    await page.keyboard.press('Control+/');
    await page.getByRole('dialog', { name: 'Sneltoetsen' }).waitFor();
  } },
  { world: 'nothing', name: 'notices, empty', visit: async (page) => {
    await obey(page, 'meldingen');
    await page.getByRole('dialog', { name: 'Meldingen' }).waitFor();
  } },

  // Every step of a dossier that was only given a name.
  { world: 'begun', name: 'start, empty', visit: at('Start') },
  { world: 'begun', name: 'start, error', visit: asked('Start', 'Vraag') },
  { world: 'begun', name: 'question, empty', visit: at('Vraag') },
  { world: 'begun', name: 'question, error', visit: asked('Vraag', 'Doel') },
  { world: 'begun', name: 'going on all the same, error', visit: async (page) => {
    await asked('Vraag', 'Doel')(page);
    await page.getByRole('button', { name: 'Toch doorgaan' }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Toch doorgaan' }).click();
    await page.getByText('Vul een naam in.').waitFor();
  } },
  { world: 'begun', name: 'goal, empty', visit: at('Doel') },
  { world: 'begun', name: 'goal, error', visit: asked('Doel', 'Gegevens op orde') },
  { world: 'begun', name: 'sources, empty', visit: at('Gegevens op orde') },
  { world: 'begun', name: 'sources, a sheet that fails', visit: at('Gegevens op orde', async (page, { host, notASheet }) => {
    await host.tell('sheet', notASheet);
    await page.getByRole('button', { name: 'Kies een rekenblad' }).click();
    await page.getByRole('button', { name: 'Ander bestand kiezen' }).waitFor();
  }) },
  { world: 'begun', name: 'import', visit: importing },
  { world: 'begun', name: 'import, error', visit: async (page, stage) => {
    await importing(page, stage);
    await page.getByRole('button', { name: 'Overnemen' }).click();
    await page.getByText('Er staat nog 1 keuze open.').waitFor();
  } },
  { world: 'begun', name: 'import, outline with an error', visit: async (page, stage) => {
    await importing(page, stage);
    await page.getByRole('button', { name: 'Wijzig de omlijning' }).click();
    await page.getByRole('textbox', { name: 'Gegevens tot en met rij' }).fill('9999');
    await page.getByRole('button', { name: 'Omlijning toepassen' }).click();
    await page.getByText('Vul een rijnummer van dit blad in.').waitFor();
  } },
  { world: 'begun', name: 'import, what a row is', hangs: true, visit: async (page, stage) => {
    await importing(page, stage);
    await page.getByRole('rowheader', { name: 'Rij 5: kopregel' }).click();
    await page.getByRole('menu').waitFor();
  } },
  { world: 'begun', name: 'import, name of a column, error', hangs: true, visit: async (page, stage) => {
    await importing(page, stage);
    await page.getByRole('gridcell', { name: 'Jaar', exact: true }).dblclick();
    await page.getByRole('textbox', { name: 'Naam van kolom D' }).fill('');
    await page.keyboard.press('Enter');
    await page.getByText('Kies een naam die nog niet bestaat.').waitFor();
  } },
  { world: 'begun', name: 'note, empty', visit: at('Nota') },
  { world: 'begun', name: 'note, why not definite', visit: at('Nota', async (page) => {
    await page.getByRole('button', { name: 'Maak definitief' }).click();
    await page.getByRole('dialog').waitFor();
  }) },
  { world: 'begun', name: 'insert a number, empty', visit: at('Nota', async (page) => {
    await page.keyboard.press('Control+Shift+g');
    await page.getByRole('dialog').waitFor();
  }) },
  { world: 'begun', name: 'organise, much to do', visit: door('Organiseren') },
  { world: 'begun', name: 'history, one act', visit: async (page) => {
    await page.keyboard.press('Control+h');
    await page.getByRole('dialog', { name: 'Geschiedenis' }).getByRole('listitem').first().waitFor();
  } },

  // The full track before anything was written.
  { world: 'full', name: 'start, another track is proposed', hangs: true, visit: downAt('Start', (page) => page.getByText('Uw antwoorden wijzen op: Kort spoor.')) },
  { world: 'full', name: 'goal, the first of a tree', visit: at('Doel') },
  { world: 'full', name: 'brief, empty', visit: at('Analyseopdracht') },
  { world: 'full', name: 'brief, error', visit: asked('Analyseopdracht', 'Gegevens op orde') },
  { world: 'full', name: 'agenda, everything is empty', hangs: true, visit: briefAt('Het gesprek') },
  { world: 'full', name: 'meeting, nobody said who they are', visit: meeting },
  { world: 'full', name: 'who one is', visit: asWhom },
  { world: 'full', name: 'who one is, error', visit: async (page) => {
    await asWhom(page);
    await page.getByRole('textbox', { name: 'Uw naam' }).fill('');
    await page.getByRole('button', { name: 'Onthoud dit' }).click();
    await page.getByText('Vul uw naam in.').waitFor();
  } },
  { world: 'full', name: 'talk of a field, nobody said who they are', hangs: true, visit: talkInHelp },
  { world: 'full', name: 'agreement, error', visit: async (page) => {
    await signing('analist')(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Geef akkoord' }).click();
    await page.getByText('Vul uw naam in.').waitFor();
  } },
  { world: 'full', name: 'note, questions at the outcome, open', hangs: true, visit: downAt('Nota', atTheOutcome) },

  // A question that advisor and analyst made together.
  { world: 'framed', name: 'start, what is at stake', hangs: true, visit: downAt('Start', (page) => page.getByText('Uw antwoorden wijzen op: Volledig spoor.')) },
  { world: 'framed', name: 'question, two in one', hangs: true, visit: downAt('Vraag', (page) => page.getByRole('button', { name: 'Splits voor mij' })) },
  { world: 'framed', name: 'goal, a tree', visit: at('Doel', (page) => page.getByRole('heading', { name: 'De doelenboom' }).waitFor()) },
  { world: 'framed', name: 'brief', visit: at('Analyseopdracht') },
  { world: 'framed', name: 'agenda', hangs: true, visit: briefAt('Het gesprek') },
  { world: 'framed', name: 'meeting', visit: meeting },
  { world: 'framed', name: 'talk of a field, in the help', hangs: true, visit: talkInHelp },
  { world: 'framed', name: 'talk of a field, at the field', hangs: true, visit: at('Analyseopdracht', async (page) => {
    await page.getByRole('button', { name: 'Bespreek: Over welk gebied gaat het? Betwist' }).click();
    await page.getByRole('dialog', { name: 'Bespreek dit veld' }).waitFor();
  }) },
  { world: 'framed', name: 'agreement, to be given', visit: signing('adviseur') },
  { world: 'framed', name: 'logbook, decisions', visit: logbook(/Besluiten/) },
  { world: 'framed', name: 'logbook, nothing happened to a source', visit: logbook(/Bronnen/) },
  { world: 'framed', name: 'agreement, given', given: sign, hangs: true, visit: briefAt('Het akkoord') },
  { world: 'framed', name: 'agreement, open again', given: reopen, hangs: true, visit: briefAt('Het akkoord') },
  { world: 'framed', name: 'reply of the analyst', given: answer, visit: at('Analyseopdracht', async (page) => {
    await page.getByRole('button', { name: 'Lees het antwoord' }).click();
    await page.getByText('Botst', { exact: true }).first().waitFor();
  }) },
  { world: 'framed', name: 'note, questions at the outcome', hangs: true, visit: at('Nota', async (page) => {
    await atTheOutcome(page).getByRole('radio', { name: /wij doen er iets aan/ }).click({ force: true });
    await atTheOutcome(page).getByRole('radiogroup', { name: /Beslist altijd een mens/ }).getByRole('radio', { name: 'Nee' }).click({ force: true });
    const why = atTheOutcome(page).getByRole('textbox', { name: /Wat doet u eraan/ });
    await why.waitFor();
    await why.scrollIntoViewIfNeeded();
  }) },

  // The sample: everything filled in.
  { world: 'sample', name: 'home', visit: async (page) => {
    await page.getByRole('button', { name: 'Dossiers', exact: true }).click();
    await page.getByRole('table').waitFor();
  } },
  { world: 'sample', name: 'start', visit: at('Start') },
  { world: 'sample', name: 'question', visit: at('Vraag') },
  { world: 'sample', name: 'question, a choice of its sentence', hangs: true, visit: at('Vraag', async (page) => {
    await page.locator('[data-slot-name="group"]').first().click();
    await page.locator('.slot-dialog').waitFor();
  }) },
  { world: 'sample', name: 'goal', visit: at('Doel') },
  { world: 'sample', name: 'sources', visit: at('Gegevens op orde') },
  { world: 'sample', name: 'sources, columns', visit: at('Gegevens op orde', async (page) => {
    await page.getByRole('tab', { name: /^Kolommen/ }).first().click();
  }) },
  { world: 'sample', name: 'sources, report', visit: at('Gegevens op orde', async (page) => {
    await page.getByRole('tab', { name: /^Bij het inlezen/ }).first().click();
  }) },
  { world: 'sample', name: 'rows', visit: at('Gegevens op orde', async (page) => {
    await page.getByRole('button', { name: 'Bekijk de rijen' }).first().click();
    await page.getByRole('dialog').getByRole('grid').waitFor();
  }) },
  { world: 'sample', name: 'describe', visit: finding },
  { world: 'sample', name: 'describe, as a table', visit: async (page) => {
    await finding(page);
    await page.getByText('Toon als tabel').click();
    await page.getByRole('table').first().waitFor();
  } },
  { world: 'sample', name: 'cells behind a number', visit: async (page) => {
    await finding(page);
    await page.locator('.trail').getByRole('button').last().click();
    await page.getByRole('dialog').getByRole('table').waitFor();
  } },
  { world: 'sample', name: 'exploration', visit: at('Beschrijven', async (page) => {
    await page.getByRole('radio', { name: 'Nieuwe uitkomst' }).click({ force: true });
    await page.getByRole('heading', { name: 'Zelf rondkijken' }).or(page.locator('.exploration')).first().waitFor();
  }) },
  { world: 'sample', name: 'note', visit: at('Nota', (page) => page.locator('.note').waitFor()) },
  { world: 'sample', name: 'note, a number', visit: at('Nota', async (page) => {
    await page.locator('[data-raw]').first().click();
    await page.getByRole('button', { name: /^Naar uitkomst/ }).first().waitFor();
  }) },
  { world: 'sample', name: 'insert a number', visit: at('Nota', async (page) => {
    await page.keyboard.press('Control+Shift+g');
    await page.getByRole('dialog').waitFor();
  }) },
  { world: 'sample', name: 'export', visit: async (page) => {
    await page.keyboard.press('Control+e');
    await page.getByRole('dialog').waitFor();
  } },
  { world: 'sample', name: 'export, nothing chosen', visit: async (page) => {
    await page.keyboard.press('Control+e');
    const dialog = page.getByRole('dialog');
    for (const box of await dialog.getByRole('checkbox').all()) await box.uncheck({ force: true });
    await dialog.getByRole('button', { name: 'Kies een map' }).click();
    await page.getByText('Kies ten minste één bestand.').waitFor();
  } },
  { world: 'sample', name: 'history', visit: async (page) => {
    await page.keyboard.press('Control+h');
    await page.getByRole('dialog', { name: 'Geschiedenis' }).getByRole('listitem').first().waitFor();
  } },
  { world: 'sample', name: 'organise', visit: door('Organiseren') },
  { world: 'sample', name: 'a locked rung', hangs: true, visit: at('Vraag', async (page) => {
    const steps = page.getByRole('button', { name: 'Stappen', exact: true });
    if (await steps.isVisible()) await steps.click();
    await page.getByRole('button', { name: /Voorspellen/ }).click();
    await page.getByRole('heading', { name: 'Voorspellen is nog dicht' }).waitFor();
  }) },
];
