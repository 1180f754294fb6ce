step-note-outline = Opbouw van de nota
step-note-points = Beslispunten en argumenten
step-note-blocks = Andere blokken
step-note-text = Tekst van de nota
step-note-consequences = Gevolgen en verantwoording
step-note-after = Na het besluit

step-note-point = beslispunt { $number }
step-note-point-text = Beslispunt { $number }
step-note-point-empty = In te stemmen met …
step-note-points-none = Nog geen beslispunten
step-note-points-none-why = Schrijf per punt één besluit, zoals “In te stemmen met de subsidie”.
step-note-add-point = Beslispunt toevoegen
step-note-argument = argument { $number }
step-note-argument-head = Argument { $number }, kopzin
step-note-argument-head-empty = De reden in één zin
step-note-argument-text = Argument { $number }, uitleg
step-note-argument-text-empty = Leg het uit met de getallen uit uw uitkomsten
step-note-add-argument = Argument toevoegen
step-note-objection = kanttekening { $number }
step-note-objection-head = Kanttekening { $number }, kopzin
step-note-objection-head-empty = Wat een tegenstander zou zeggen
step-note-objection-answer = Kanttekening { $number }, antwoord
step-note-objection-answer-empty = Uw antwoord, of: dit risico aanvaarden wij
step-note-objections = Kanttekeningen bij beslispunt { $number }
step-note-objections-none = Nog geen kanttekening. Welk cijfer pleit tegen?
step-note-objections-count = { $count ->
    [one] 1 kanttekening
   *[other] { $count } kanttekeningen
}
step-note-add-objection = Kanttekening toevoegen
step-note-leans-on = { $count ->
    [0] Geen uitkomst eronder
    [one] Leunt op 1 uitkomst
   *[other] Leunt op { $count } uitkomsten
}
step-note-findings = Op welke uitkomsten leunt dit argument?

step-note-up = Omhoog: { $what }
step-note-down = Omlaag: { $what }
step-note-remove = Weghalen: { $what }
step-note-removed = Weggehaald: { $what }.
step-note-remove-all = Haal alles weg
step-note-remove-point = Wat eronder staat, gaat mee: { $arguments ->
    [one] 1 argument
   *[other] { $arguments } argumenten
} en { $objections ->
    [one] 1 kanttekening
   *[other] { $objections } kanttekeningen
}. U kunt dit ongedaan maken.

step-note-words = { $words } van { $limit } woorden
step-note-words-short = { $words } / { $limit }
step-note-words-only = { $count ->
    [one] 1 woord
   *[other] { $count } woorden
}
step-note-block-empty = leeg
step-note-block-optional = mag leeg
step-note-stale-count = { $count ->
    [one] 1 getal is verouderd
   *[other] { $count } getallen zijn verouderd
}
step-note-fresh-count = { $count ->
    [one] 1 getal klopt
   *[other] { $count } getallen kloppen
}

step-note-chip-fresh = , getal uit uitkomst { "" }
step-note-chip-stale = , verouderd getal uit uitkomst { "" }
step-note-chip-unknown = , getal zonder bekende uitkomst
step-note-chip-stated = , opgegeven getal: { $basis }
step-note-chip-unreadable = , onleesbaar getal

step-note-stale = Dit getal is verouderd
step-note-stale-what = De nota zegt { $text }. De uitkomst is nu { $now }.
step-note-stale-gone = De nota zegt { $text }. De uitkomst toont dit getal niet meer.
step-note-renew = Neem { $now } over
step-note-difference = Bekijk het verschil
step-note-difference-said = De nota zegt
step-note-difference-now = De uitkomst is nu
step-note-difference-none = niet getoond
step-note-difference-finding = Uitkomst
step-note-between = tussen { $interval }
step-note-unknown = { $text } hoort bij geen uitkomst
step-note-unknown-what = De uitkomst is weg. Haal het getal weg of voeg een ander in.
step-note-to-finding = Naar uitkomst { $finding }

step-note-insert = Getal invoegen
step-note-insert-in = Komt in: { $place }
step-note-insert-way = Soort getal
step-note-insert-finding = Uit een uitkomst
step-note-insert-stated = Zelf opgeven
step-note-which-finding = Uit welke uitkomst?
step-note-which-number = Kies het getal
step-note-part-level = Uitkomst
step-note-part-reference = Vergelijking
step-note-part-difference = Verschil
step-note-part-change = Verandering
step-note-no-findings = Nog geen uitkomsten bij een vraag
step-note-no-findings-why = Een getal in de nota komt uit een vastgezette uitkomst.
step-note-no-findings-go = Naar Beschrijven
step-note-stated-number = Welk getal?
step-note-stated-number-missing = Vul een getal in, zoals 120.000 of 12,5.
step-note-stated-unit = Waarvan?
step-note-stated-own = Welke eenheid?
step-note-stated-own-missing = Vul de eenheid in, zoals plaatsen.
step-note-stated-basis = Waar komt het vandaan?
step-note-stated-basis-hint = Noem de bron, of schrijf: aanname.
step-note-stated-basis-missing = Noem waar het getal vandaan komt.
step-note-stated-shown = Zo staat het in de nota:
step-note-unit-none = Aantal
step-note-unit-euro = Euro
step-note-unit-percent = Procent
step-note-unit-other = Anders
step-note-bare = Wat is { $number }?
step-note-bare-finding = Gebruik { $number } uit { $finding } ({ $group })
step-note-bare-state = Geef op waar { $number } vandaan komt

step-note-checks = Notatoets
step-note-checks-count = { $count ->
    [one] Nog 1 punt
   *[other] Nog { $count } punten
}
step-note-checks-none = Niets te verbeteren gevonden
step-note-checks-filled = { $filled } van { $blocks } blokken
step-note-checks-all = Bekijk alle { $count }
step-note-checks-form = Vorm
step-note-checks-text = Tekst
step-note-checks-content = Inhoud

step-note-view = Wat u ziet
step-note-view-outline = Opbouw
step-note-view-text = Tekst
step-note-view-preview = Voorbeeld
step-note-preview = Voorbeeld
step-note-preview-pages = { $count ->
    [one] 1 pagina
   *[other] { $count } pagina’s
}
step-note-preview-renewing = Wordt bijgewerkt
step-note-preview-waiting = De pagina’s worden gemaakt
step-note-preview-scroll = Pagina’s van de nota
step-note-preview-page = Pagina { $number } van { $count }
step-note-preview-larger = Groter
step-note-preview-smaller = Kleiner
step-note-preview-size = { $size }%

step-note-make-definite = Maak definitief
step-note-not-definite = Definitief kan nog niet:
step-note-not-definite-title = Definitief kan nog niet
step-note-not-definite-what = Los deze punten eerst op. Een concept kunt u altijd exporteren.
step-note-reasons = { $count ->
    [one] 1 reden
   *[other] { $count } redenen
}

step-note-milestones = Uitvoering
step-note-milestones-what = Wat gebeurt er na het besluit, wie doet het en wanneer?
step-note-milestones-one = mijlpaal { $number }
step-note-milestones-add = Mijlpaal toevoegen
step-note-milestone-what = Wat gebeurt er bij mijlpaal { $number }?
step-note-monitors = Volgen en bijsturen
step-note-monitors-what = Wat meet u opnieuw, en wanneer stuurt u bij?
step-note-monitors-one = meetmoment { $number }
step-note-monitors-add = Meetmoment toevoegen
step-note-monitor-adjust = Bijsturen bij meetmoment { $number } als

help-note-example = “De hoge rekeningen zitten vooral in drie buurten. In Spoorzicht heeft 24,8% een hoge energierekening.”
help-note-good =
    Elk beslispunt is één besluit.
    Elk argument leunt op een uitkomst of heet een afweging.
    Elk getal is een chip: het volgt de uitkomst.
help-note-discuss =
    Zegt het argument niet meer dan het cijfer?
    Welk cijfer pleit tegen dit besluit?

field-note-subject-label = Onderwerp
field-note-subject-hint = Hoogstens twaalf woorden.
field-note-subject-example = “Isolatiesubsidie in Oost”
field-note-subject-good =
    De lezer weet meteen waar het over gaat.
field-note-summary-label = Samenvatting
field-note-summary-example = “In drie buurten in Oost is de energierekening vaak hoog. Wij stellen voor de subsidie daar voort te zetten.”
field-note-summary-good =
    Eerst wat u voorstelt, dan waarom.
    Alleen lezen is genoeg om te besluiten.
field-note-trigger-label = Aanleiding
field-note-trigger-example = “De subsidie liep eind 2026 af. Het college vroeg om cijfers over een vervolg.”
field-note-trigger-good =
    U zegt waarom dit nu op tafel ligt.
field-note-effect-label = Beoogd effect
field-note-effect-example = “In 2029 hebben minder huishoudens in Oost een hoge rekening.”
field-note-effect-good =
    U zegt wat inwoners ervan merken.
    U noemt een jaar en een streefwaarde.
field-note-effect-discuss =
    Kan de analist dit straks meten?
field-note-residents-label = Gevolgen voor inwoners
field-note-residents-example = “Huishoudens in drie buurten krijgen eerder hulp. Voor andere buurten verandert er niets.”
field-note-residents-good =
    U noemt ook wie erop achteruitgaat.
field-note-reliability-label = Betrouwbaarheid van de cijfers
field-note-reliability-example = “Van een deel van de huishoudens is de rekening onbekend.”
field-note-reliability-discuss =
    Wat weet u nog niet, en maakt dat uit?
field-note-privacy-label = Privacy en ethiek
field-note-privacy-example = “Wij gebruikten geen gegevens over herkenbare personen.”
field-note-privacy-discuss =
    Klopt de uitkomst van de ethische toets nog?
field-note-finance-label = Financiën
field-note-finance-example = “Het kost eenmalig € 120.000. Dit is gedekt in de begroting.”
field-note-finance-good =
    U noemt bedrag, dekking en of het eenmalig is.
    Kost het niets, schrijf dan: geen.
field-note-legal-label = Juridisch
field-note-legal-example = “De subsidieregeling Energie blijft van kracht.”
field-note-legal-good =
    U noemt de regeling of verordening.
field-note-participation-label = Participatie en communicatie
field-note-participation-example = “Bewoners dachten mee op twee avonden. Zij krijgen een brief over het besluit.”
field-note-participation-good =
    U zegt wie meedacht en wat u ermee deed.
field-note-disclosure-label = Wie mag deze nota zien?
field-note-disclosure-good =
    Kies openbaar, behalve als er een reden is om dat niet te doen.
field-note-sunset_date-label = Tot wanneer geldt deze analyse?
field-note-sunset_date-hint = Daarna vraagt de nota om een nieuwe blik op de cijfers.
field-note-sunset_date-discuss =
    Wanneer komen er nieuwe cijfers?
field-points-text-label = Beslispunt
field-points-text-example = “In te stemmen met de isolatiesubsidie in Oost in 2027.”
field-points-text-good =
    Eén besluit per punt.
    Het punt is los te lezen, met bedrag en datum.
field-arguments-head-label = Kopzin van het argument
field-arguments-head-example = “De hoge rekeningen zitten vooral in drie buurten.”
field-arguments-head-good =
    Eén volle zin die de reden geeft.
field-arguments-head-discuss =
    Zegt deze zin niet meer dan de uitkomst?
field-arguments-text-label = Uitleg bij het argument
field-arguments-text-example = “In Spoorzicht heeft 24,8% van de huishoudens een hoge energierekening.”
field-arguments-text-good =
    U gebruikt getallen uit uw uitkomsten.
    U zegt ook hoe zeker het is.
field-arguments-text-discuss =
    Kloppen de woorden bij de bewijskracht?
field-arguments-label-label = Bewijskracht
field-arguments-label-hint = Leeg betekent: volgens de regel. Lager kiezen mag altijd.
field-objections-head-label = Kopzin van de kanttekening
field-objections-head-example = “De subsidie bereikt huurders niet.”
field-objections-head-good =
    Zeg het zoals een tegenstander het zegt.
field-objections-answer-label = Antwoord op de kanttekening
field-objections-answer-example = “Met de corporatie maken wij een aparte afspraak voor huurders.”
field-objections-answer-good =
    U geeft een antwoord, een maatregel, of u aanvaardt het risico.
field-milestones-what-label = Wat gebeurt er?
field-milestones-what-example = “De regeling gaat open.”
field-milestones-who-label = Wie doet het?
field-milestones-when-label = Wanneer?
field-monitors-indicator-label = Wat meet u?
field-monitors-indicator-example = “Aandeel huishoudens met een hoge energierekening”
field-monitors-who-label = Wie meet het?
field-monitors-when-label = Wanneer?
field-monitors-adjust_if-label = Wanneer stuurt u bij?
field-monitors-adjust_if-example = “Als het aandeel in Spoorzicht niet daalt.”
