app-skip = Naar de inhoud
app-doors = Leren, doen of organiseren
app-door-learn = Leren
app-door-do = Doen
app-door-organise = Organiseren
app-dossiers = Dossiers
app-saving = Bezig met opslaan
app-saved = Opgeslagen om { $at }
app-save-failed = Opslaan mislukt
app-read-only = Alleen lezen: { $who } werkt hierin
app-undo = Ongedaan maken
app-redo = Opnieuw
app-undo-act = Ongedaan maken: { $act }
app-redo-act = Opnieuw: { $act }
app-search = Zoeken of opdracht
app-palette-hint = Typ wat u wilt doen
app-commands = Opdrachten
app-help = Hulp
app-export = Exporteren
app-menu = Menu
app-menu-unseen = { $count ->
    [one] Menu, 1 nieuwe melding
   *[other] Menu, { $count } nieuwe meldingen
}
app-shortcuts = Sneltoetsen
app-settings = Instellingen
app-history = Geschiedenis
app-notices = Meldingen
app-save-copy = Kopie opslaan
app-copy-saved = De kopie staat klaar: { $name }
app-drop-here = Laat los om dit bestand in te lezen
app-dropped-other = Raadslag kan { $name } niet lezen.
app-dropped-other-remedy = Sleep een rekenblad of een .raadslag-bestand naar het venster.
app-close-dossier = Dossier sluiten
app-first-steps = Eerste stappen tonen
app-reveal = Toon in map

app-contents = Onderdelen van deze stap
app-contents-done = klaar
app-contents-open = { $count ->
    [one] punt open
   *[other] punten open
}
app-steps = Stappen
app-step-of = Stap { $number } van { $total }
app-group-question = De vraag
app-group-data = De gegevens
app-group-ladder = De ladder
app-group-decision = Het besluit
app-status-done = klaar
app-status-current = bezig
app-status-open = nog te doen
app-status-locked = nog dicht
app-locked = { $step } is nog dicht
app-lock-opens = Ga naar wat dit opent
app-fold = Stappen inklappen
app-unfold = Stappen uitklappen

app-previous = Vorige
app-next = Verder naar { $step }
app-look-ahead = Kijk alvast bij { $step }
app-open-points = { $count ->
    [one] Nog 1 punt open
   *[other] Nog { $count } punten open
}
app-step-open = { $count ->
    [one] Nog 1 punt open in deze stap
   *[other] Nog { $count } punten open in deze stap
}
app-tips = { $count ->
    [one] 1 tip voor deze stap
   *[other] { $count } tips voor deze stap
}
app-open-one = Nog 1 punt open: { $what }
app-override = Toch doorgaan
app-override-printed = Uw naam en reden komen in de nota.
app-override-by = Wie besluit dit?
app-override-by-missing = Vul een naam in.
app-override-reason = Waarom gaat u toch door?
app-override-reason-missing = Geef een reden. De lezer van de nota wil die weten.

app-number-finding = Uit uitkomst { $finding }
app-number-stated = Bron: { $basis }
app-number-own = Vul zelf in
app-number-own-of = Vul zelf in: { $label }

app-help-panel = Hulp bij wat u doet
app-help-step = Hulp bij deze stap
app-help-close = Hulp sluiten
app-help-none = Hier is geen extra uitleg nodig. Kies een veld voor hulp bij dat veld.
app-help-example = Voorbeeld
app-help-good = Wat maakt het goed?
app-help-discuss = Bespreek met de analist
app-help-how = Zo werkt Raadslag
app-help-terms = Begrippen
help-general-how =
    Schrijf op welk besluit er ligt en wat u daarvoor wilt weten.
    Lees het rekenblad van uw collega in. Er gaat niets uw computer uit.
    Beschrijf eerst wat er is gebeurd. Verklaren komt daarna.
    Schrijf de nota. Elk getal daarin is te volgen tot de cel.
app-help-use = Gebruik als begin

app-cmd-palette = Zoeken of opdracht
app-cmd-previous = Vorige stap
app-cmd-next = Volgende stap
app-cmd-new = Nieuw dossier
app-cmd-open = Dossier openen
app-cmd-help = Hulp tonen of verbergen
app-cmd-to-help = Naar de hulp bij dit veld, en terug
app-cmd-fold = Stappen in- of uitklappen
app-cmd-theme = Kleuren: { $theme }
app-cmd-language = Taal: { $language }
app-go-step = Ga naar { $step }
app-go-home = Ga naar dossiers
app-go-learn = Ga naar Leren
app-go-organise = Ga naar Organiseren
app-zoom-in = Groter
app-zoom-out = Kleiner
app-zoom-reset = Gewone grootte

app-theme = Kleuren
app-theme-system = Zoals het systeem
app-theme-light = Licht
app-theme-dark = Donker
app-theme-contrast = Hoog contrast
app-zoom = Grootte
app-language = Taal van het scherm
app-language-hint = Nota en werkboek blijven Nederlands.
app-language-nl = Nederlands
app-language-en = English

app-history-lead = Ga terug naar elk moment. Wat daarna kwam, blijft bewaard.
app-history-waiting = De geschiedenis wordt opgehaald.
app-history-empty = Nog niets gedaan
app-history-empty-why = Alles wat u in dit dossier verandert, komt hier te staan.
app-history-by = { $who } · { $at }
app-history-undone = ongedaan gemaakt
app-history-back = Ga hiernaar terug
app-history-back-to = Ga hiernaar terug: { $act }, { $at }

app-notices-empty = Geen meldingen
app-notices-empty-why = Gaat er iets mis, dan leest u het hier terug.

app-elsewhere = Dit dossier is al open
app-bug = Er ging iets mis
app-bug-safe = Dit is een fout in het programma. Uw werk is opgeslagen tot de laatste wijziging.
app-file-trouble = Dat bestand lukt niet
app-settle = Twee versies van dit dossier
app-settle-mine = Mijn werk
app-settle-file = Het bestand
app-settle-both = Bewaar allebei
app-read-along = Alleen lezen
app-retry = Probeer opnieuw

app-title-home = Dossiers
app-title-learn = Leren
app-title-organise = Organiseren
