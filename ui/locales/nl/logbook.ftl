### De logboeken: aannames, besluiten en bronnen, gelezen uit wat mensen schreven en deden.

log-title = Logboeken
log-lead = Deze lijsten vullen zichzelf met wat u schrijft en doet. Ze staan ook in het werkboek.
log-waiting = De logboeken worden gelezen.
log-assumptions = Aannames
log-decisions = Besluiten
log-sources = Bronnen
log-assumptions-empty = Geen aannames gevonden
log-assumptions-empty-why = Een oorzaak of getal zonder bron komt hier te staan.
log-decisions-empty = Nog geen besluiten
log-decisions-empty-why = Een akkoord, een afspraak of een gekozen spoor komt hier te staan.
log-sources-empty = Nog geen bronnen
log-sources-empty-why = Wat u inleest, vervangt of intrekt, komt hier te staan.
log-by = { $who } · { $at }
log-basis = Berust op: { $why }
log-go = Ga naar het veld
log-go-to = Ga naar het veld: { $what }
log-field-last = Laatst gewijzigd door { $who }, { $at }.

log-size = Omvang van het probleem
log-cause = Oorzaak
log-baseline = Nulmeting
log-stated = Getal in de nota
log-argument = Argument
log-mark-discussed = besproken, { $who }
log-mark-contested = betwist door { $who }
log-mark-agreed = akkoord van { $who }

log-track = Spoor gekozen
log-track-proposed = De vragen over het belang wijzen op: { $track }.
log-commitment = Als-dan-afspraak
log-commitment-skipped = Geen als-dan-afspraak
log-question = Onderzoeksvraag { $place }
log-agreed-of = { $question }. { $agreed }
log-agreed-next = { $said } { $next }
log-before = vóór de eerste uitkomst
log-after = na de eerste uitkomst
log-before-none = er is nog geen uitkomst
log-not-measurable = Doel niet meetbaar
log-break-counts = Trendbreuk speelt mee
log-break-passes = Trendbreuk speelt niet mee
log-signed = Akkoord met de analyseopdracht
log-signed-for = { $role }, vastgelegd door { $by }: { $basis }
log-refused = Geen akkoord
log-holds = geldt
log-reopened = { $fields ->
    [one] weer open: { $fields } veld gewijzigd
   *[other] weer open: { $fields } velden gewijzigd
  }
log-replaced = later opnieuw beslist
log-agreed = Akkoord over een veld
log-remark = Opmerking bij een veld
log-remark-open = nog niet afgehandeld
log-remark-settled = afgehandeld
log-contested = Betwist veld
log-settled = Betwist, en daarna besproken
log-contested-by = { $name } was het niet eens met ‘{ $before }’. Daarna stond er ‘{ $now }’.
log-contested-said = { $how } { $said }
log-changed-since = daarna gewijzigd
log-unchanged = staat er nog zo
log-override = Toch doorgegaan
log-label = Bewijskracht zelf gekozen

log-read = Ingelezen
log-read-from = { $origin }: { $kept } van { $present } rijen. Controlecode { $code }.
log-made = Gemaakt uit andere tabellen
log-made-why = { $why }
log-columns = Kolommen: { $columns }
log-left-out = Kolommen weggelaten
log-superseded = Vervangen door een nieuwe versie
log-aside = Opzij gezet
log-status = Status gewijzigd
log-fitness = Geschiktheid beoordeeld
log-verdict = { $verdict }: { $reason }
log-used = gebruikt in { $findings }
log-unused = nog niet gebruikt
