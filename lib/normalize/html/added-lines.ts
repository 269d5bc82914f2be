/**
 * Lines that pages add to a text, in the languages that we know. They are only looked for in short
 * blocks; each begins the block.
 */

const beginning = (phrases: string): RegExp =>
  new RegExp(
    `^[^\\p{L}\\p{N}]*(?:${phrases
      .trim()
      .split(/(?:(?<!\s)\s+)?\n\s*/)
      .join("|")})(?![\\p{L}\\p{N}])`,
    "iu",
  );

export const ADDED_LINE = beginning(`
  advert(?:isement)?s?$
  (?:image|photo|picture|slide|bild|foto|imagen|photo n°)?\\s*\\d+ (?:of|von|de|sur|di) \\d+$
  https?:\\S+\\.(?:jpe?g|png|gif|webp|mp4)$
  loading
  read more|read also|also read|see also|read next|read full|read the full|more on this|more:|related:|related (?:stor|article|news|links|content|topics|posts|coverage)
  share this|share on|share$|tweet$|tweet this|pin it|e-?mail this|print this|print$|whatsapp$|facebook$|twitter$
  follow (?:us|him|her|them|me|@|\\p{L}+ on (?:twitter|facebook|instagram))
  sign up|subscribe|click here|join (?:our|the) |get (?:our|the latest|the best|more)
  image (?:source|copyright|credit|caption)|photo(?:graph)?s?(?: by| credit)?:|photo credit|pictures?:|credit:|source: getty|getty images|\\(?photo by
  story continues|article continues|continue reading|scroll (?:down|to)|this (?:article|story|post) (?:originally|was originally|first|may contain|contains)
  watch:|watch now|listen:|video:|play video|listen to (?:this|the)
  have a tip|contact the (?:author|reporter)|write to |email .{3,60}@|e-?mail:? |got a tip|send tips
  what do you think\\?|tell us what you think|leave a (?:comment|reply)|comments? \\(|\\d+ comments?$|no comments?$|post a comment|be the first to comment
  all rights reserved|copyright|©
  posted (?:in|by|on|at|under)|filed under|tagged|tags?:|categor(?:y|ies):|published (?:in|by|on|at)|last (?:updated|modified)|updated (?:at|on|\\d)
  \\d+ (?:min(?:ute)?s?) read|min read|\\d+ (?:shares|views|likes)$
  (?:our )?standards:|the thomson reuters trust
  disclosure:|disclaimer:
  (?:this|our) (?:post|article|site|page) (?:contains|includes|has) (?:affiliate|references to|links to|sponsored)|we (?:recommend|independently) .{3,60}(?:products|review)|we may (?:receive|earn|get) |(?:dieser|unser) (?:beitrag|artikel|text) enthält (?:werbung|affiliate|werbelinks)|\\*?werbung\\. 
  sponsored|promoted|recommended
  (?:this|our) (?:web)?site uses cookies|we use cookies|we['’]ve detected|please (?:enable|log in|sign in)|citation:
  skip (?:to|advert|past)|jump to|back to top|go back|next (?:article|post|story)|previous (?:article|post|story)
  be sociable|like it\\? share|want more\\?|permalink|photograph by|this entry was posted|bookmark the permalink|external content
  jetzt teilen|schon gelesen|lust auf mehr|externer inhalt|abbildung:|(?:das thema|das) könnte|permalien|kommentieren$|der (?:nächste|vorherige) (?:beitrag|artikel)|dieser (?:eintrag|beitrag|artikel) (?:wurde|ist) |der beitrag wurde|(?:erstellt|veröffentlicht|aktualisiert|eingestellt|hinzugefügt) am
  le puede interesar|le recomendamos|también puedes|más sobre|veja também|veja mais|contexto de la noticia
  more from|more great|don['’]t miss|you (?:may|might) (?:also|like)|most (?:read|popular)|trending|top stories
  anzeige$|werbung$|weiterlesen|mehr zum thema|mehr dazu|lesen sie auch|lesen sie (?:hier|mehr)|auch interessant|teilen|teilen sie|drucken$|zum thema|artikel (?:drucken|teilen|versenden)|bild anzeigen|bildquelle|foto:|fotos:|bild:|quelle:|schlagw[oö]rter|kommentare?$|\\d+ kommentare?|kommentar verfassen|folgen sie|newsletter|jetzt abonnieren|hier klicken|zur startseite|zurück|gefällt mir
  publicité|partager|lire aussi|à lire aussi|lire (?:la suite|également)|voir aussi|imprimer|abonnez-vous|inscrivez-vous|crédits? photo|photo :|commentaires?$|sur le même sujet|suivez-nous
  publicidad$|compartir|lea también|lee también|leer más|ver más|te puede interesar|también te puede|suscr[ií]b|síguenos|sigue leyendo|comentarios?$|foto:|fuente:
  pubblicità$|leggi anche|condividi|commenti$|seguici|iscriviti
  publicidade$|leia também|leia mais|compartilhe|compartilhar|assine|siga
  lees ook|lees verder|deel dit|advertentie$
  czytaj także|czytaj też|zobacz też|zobacz także|udostępnij|reklama$|komentarze$|fot\\.
  читайте также|поделиться|подпис|реклама$|комментари
`);

export const CLOSING_HEADING = beginning(`
  related|more (?:from|on|in|stories|news|to explore|great)|you (?:may|might)|recommended|read (?:next|more)|see also|also on|latest (?:news|posts|stories|from)|recent (?:posts|stories|articles)|other recent|popular|trending|most (?:read|popular|viewed)|top stories|what to read
  about (?:the )?(?:author|writer)|about us|about \\S.{1,30}$|contact us|contacts?$|contact:?$|press contact|media contact|for (?:more|further) information|share this(?: (?:article|story|post|page|entry|news|with))?:?$|tags$|topics$|comments?$|\\d+ comments?|leave a (?:comment|reply)|responses|discussion|join the|subscribe|newsletter|sign up|advertisement|sponsored
  while you are here|before you go|support (?:us|our)|become a|thank you for|notes? to editors?|citation$|how to cite
  mehr (?:zum thema|von|aus|zu|artikel|infos)|weitere (?:themen|artikel|beiträge|informationen|infos|meldungen|nachrichten|links|news)|auch interessant|das könnte|ähnliche|verwandte|lesen sie auch|interessante artikel|meistgelesen|beliebt|neueste|aktuelle (?:artikel|meldungen|beiträge|news)|über (?:den|die) autor|über uns|zur person|zum autor|kontakt:?$|pressekontakt|ansprechpartner|kommentare?|\\d+ kommentare?|kommentar verfassen|schreib(?:e|en sie)? |teilen|diesen (?:artikel|beitrag)|dieser eintrag|schlagw|stichw|downloads?$|links?$|quellen?:?$|serviceangebote|zum weiterlesen|über diese
  à lire|lire aussi|sur le même|articles? (?:liés|similaires|connexes|récents)|voir aussi|dans la même|commentaires?|\\d+ commentaires?|à propos|partager|pour aller plus loin|contact presse|mots[- ]cl
  te puede|también|relacionad|noticias relacionad|lo más|más (?:noticias|leíd|información|sobre)|comentarios?|sobre (?:el|la) autor|compart|etiquetas
  leggi anche|potrebbe interessart|articoli correlati|commenti|tag$
  leia (?:também|mais)|veja (?:também|mais)|notícias relacionad|mais (?:lidas|sobre)|comentários|sobre o autor
  lees (?:ook|meer)|gerelateerd|meer over|reacties
  czytaj|zobacz|polecane|powiązane|komentarze|najnowsze|podobne
  читайте|похожие|комментари|по теме|популярн|отзывы
`);

/** No part of a text ever follows these, however much of the page does. */
export const SURE_CLOSING_HEADING = beginning(`
  related (?:articles|posts|stories|news|content)|you (?:may|might) also|leave a (?:comment|reply)|post a comment|comments?$|\\d+ comments?$|most (?:read|popular|viewed)|more (?:stories|news)$|recent posts|read next
  (?:das könnte|könnte) (?:sie|dich|ihnen|dir)|ähnliche (?:artikel|beiträge)|verwandte (?:artikel|beiträge|themen)|schreib(?:e|en sie)? einen kommentar|kommentar (?:verfassen|schreiben|hinterlassen)|kommentare?$|\\d+ kommentare?$|mehr zum thema|weitere (?:artikel|beiträge|meldungen)|meistgelesen|meist ?kommentiert|empfehlung der redaktion
  articles? (?:liés|similaires|connexes)|sur le même sujet|laisser un commentaire|\\d+ commentaires?|à lire aussi
  te puede interesar|noticias relacionadas|deja un comentario|comentarios$|artículos relacionados
  articoli correlati|potrebbe interessarti|lascia un commento|notícias relacionadas|leia também|deixe um comentário
  gerelateerd|powiązane|podobne artykuły|dodaj komentarz|похожие|добавить комментарий
`);

/** Where a form for comments begins, the text has ended, however long the thread below it. */
export const COMMENT_FORM = beginning(`
  leave a (?:comment|reply)|post a comment|add (?:a )?comment|join the (?:discussion|conversation)
  schreib(?:e|en sie)? einen kommentar|kommentar (?:verfassen|schreiben|hinterlassen|abgeben)|kommentare schreiben|dein kommentar
  laisser un commentaire|poster un commentaire|deja (?:un|tu) comentario|lascia un commento|deixe (?:um|seu) comentário
  geef een reactie|dodaj komentarz|добавить комментарий|оставить комментарий
`);

/** Said anywhere in one of the last blocks, these make it an addition. */
export const CLOSING_LINE =
  /follow (?:him|her|them|us|me)\b|on (?:twitter|facebook|instagram) (?:at )?@|sign up (?:for|to|here)|subscribe (?:to|here|now)|(?:can be|may be) (?:reached|contacted) (?:at|by)|click here|our (?:free )?newsletter|become a (?:member|subscriber|supporter|patron)|support our|all rights reserved|©|this (?:article|story|post) (?:was|is|has been) (?:originally |first )?(?:published|republished|produced|updated)|originally appeared|is an? (?:freelance |senior |staff |political |business )*(?:writer|reporter|journalist|editor|correspondent|columnist|author|contributor)\b|(?:newsletter|magazin|zeitung|podcast) (?:hier )?(?:abonnieren|bestellen)|folgen sie uns|folgt uns|unterstützen sie|alle rechte vorbehalten|dieser (?:artikel|beitrag|text) (?:erschien|ist zuerst|wurde|stammt)|(?:ist|arbeitet als) (?:freier?|freie) (?:autor|journalist)|suivez-nous|abonnez-vous|inscrivez-vous|tous droits réservés|síguenos|suscríbe|únete|todos los derechos|telegram|in den kommentaren|eingeloggt|registrieren sie sich|netiquette|(?:cc|creative commons)[- ]lizenz|mit diesem button|canal de youtube|puede escribirnos|zapraszamy|permalink/iu;
