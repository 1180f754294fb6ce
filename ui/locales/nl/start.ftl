### Stap Start: waar het over gaat, wie eraan werkt, en de vragen vooraf.

start-lead = Leg vast waar dit dossier over gaat en wie eraan werkt.
start-part-what = De opgave
start-part-note = De nota
start-part-who = De mensen
start-part-ethics = De vragen vooraf
start-what = Waar gaat het over?
start-who = Wie werkt eraan?
start-note = De nota
start-ethics = Vooraf: mag u hiermee beginnen?

field-start-name-label = Naam van het dossier
field-start-name-hint = Zoals collega’s het kennen.
field-start-name-example = Jeugdhulp zonder verblijf in de wijken
field-start-name-good =
    Noem het onderwerp, niet de oplossing.
    Houd het bij hoogstens zes woorden.
field-start-societal_issue-label = Aan welke maatschappelijke opgave werkt u?
field-start-societal_issue-hint = Wat merken inwoners ervan?
field-start-societal_issue-example = Jongeren krijgen op tijd passende hulp, dicht bij huis.
field-start-societal_issue-good =
    Schrijf vanuit inwoners, niet vanuit de gemeente.
    Noem nog geen maatregel.
field-start-societal_issue-discuss = Vraag welke cijfers over deze opgave er al zijn.
field-start-municipality-label = Voor welke gemeente is dit?
field-start-municipality-hint = De naam komt op de nota.
field-start-note_kind-label = Welke soort nota wordt het?
field-start-note_kind-good = Kies wie het besluit neemt. Daarmee ligt de soort vast.
field-start-meeting_date-label = Wanneer is de vergadering die besluit?
field-start-meeting_date-hint = Weet u het nog niet? Laat het dan leeg.
field-start-commissioner-label = Wie vraagt om deze analyse?
field-start-commissioner-hint = De opdrachtgever aanvaardt ook de beperkingen.
field-start-commissioner-example = Afdelingshoofd Sociaal Domein
field-start-advisor-label = Wie adviseert en schrijft de nota?
field-start-advisor-example = Beleidsadviseur Jeugd
field-start-analyst-label = Wie beoordeelt de gegevens?
field-start-analyst-hint = Is er nog niemand? Laat het dan leeg.
field-start-analyst-example = Data-analist Onderzoek en Statistiek
field-start-analyst-discuss =
    Spreek af wanneer de analist meekijkt.
    Vraag of de gegevens er al zijn.
field-start-portfolio_holder-label = Wie is bestuurlijk verantwoordelijk?
field-start-portfolio_holder-example = Wethouder Jeugd
field-start-case_number-label = Wat is het zaaknummer?
field-start-case_number-hint = Zoals het in uw zaaksysteem staat.

choice-note_kind-beslisnota-then = De wethouder besluit, op advies van de ambtenaar.
choice-note_kind-collegevoorstel-then = Het college van burgemeester en wethouders besluit.
choice-note_kind-raadsvoorstel-then = De gemeenteraad besluit, op voorstel van het college.

help-start-good =
    Vul eerst de naam en de opgave in.
    Beantwoord daarna de vragen vooraf. Dat duurt ongeveer vijf minuten.
help-start-discuss = Vraag uw analist om vanaf het begin mee te denken.

start-part-track = Het spoor
start-track = Hoe zwaar weegt dit besluit?
start-track-lead = Uw antwoorden zeggen welk spoor past. U kunt later wisselen zonder iets te verliezen.
start-track-proposed = Uw antwoorden wijzen op: { $track }.
start-track-open = Beantwoord deze vragen. Dan krijgt u een voorstel.
start-track-take = Kies { $track }

field-start-track-label = Welk spoor volgt u?
choice-track-kort = Kort spoor
choice-track-kort-then = Zes stappen: u beschrijft wat er is.
choice-track-volledig = Volledig spoor
choice-track-volledig-then = Tien stappen, met een ondertekende analyseopdracht. Verklaren, voorspellen en afwegen volgen in een latere versie.
field-start-weight_money-label = Hoeveel geld gaat erin om?
choice-weight_money-light = Weinig, of het budget is er al
choice-weight_money-heavy = Veel, of nieuw geld
field-start-weight_residents-label = Wat merken inwoners ervan?
choice-weight_residents-light = Weinig, of het is snel te herstellen
choice-weight_residents-heavy = Veel, of het raakt kwetsbare mensen
field-start-weight_figures-label = Hoe zwaar tellen de cijfers mee?
choice-weight_figures-light = Ze geven achtergrond
choice-weight_figures-heavy = Het besluit steunt erop
field-start-weight_novelty-label = Is dit al eens onderzocht?
choice-weight_novelty-light = Ja, op dezelfde manier
choice-weight_novelty-heavy = Nee, dit is nieuw voor ons
field-start-weight_reuse-label = Gebruikt u de uitkomst later opnieuw?
choice-weight_reuse-light = Nee, eenmalig
choice-weight_reuse-heavy = Ja, elk jaar of vaker
