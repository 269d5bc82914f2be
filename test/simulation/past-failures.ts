/**
 * Seeds that once found something; they always run. Each of them broke before the change that its
 * line names.
 */
export const pastFailures: readonly number[] = [
  15,
  30,
  35, // a withdrawal that was begun and never came about left its note for ever
  40,
  51, // a store in trouble used up the attempts of healthy articles
  48,
  56, // RSS and Atom of a facet stood still when its threshold was raised
  182,
  360, // a feed that the configuration lost still showed what was withdrawn
  1249,
  1356,
  3713, // a publisher begun before a deployment undid the work of the one after it
  3325, // the sweep dropped the note of a record that was being written
  7232,
  7292,
  7728, // an article never left a named feed that came to it after its record
  7741,
  9337,
  9481, // two publishers of two configurations undid each other's work for ever
  1641918800, // a feed that had ended before its first item was made anew for ever
  7967, // the faces of a feed were read after its document, and were of a later one
  1056212708, // a late write of an older configuration took a feed out of the index for ever
  1056213463,
  7053, // runs that ended before a feed's page left a title in the index that it no longer had
  1996878098, // a publisher that was overtaken left its old lines in the file of changes
  1996880961, // an older capture of words that were known changed the time of a revision, and nobody was told
  1166632986, // a collector with a slow clock took a new version for older than one of a run that had been cut off
  55, // the mark of what joined a story had its keys in another order when it was read back
  2076602941, // of a story that one article was left of, its page did not hear of what became of that one
  4000604, // what came after a purge was taken for older than the purged, which no state knew of
  4000995, // a page by an older configuration stayed, as its publisher was cut off before it came to the root feed
  8000760, // a publisher was quicker than the purge, and nobody published what that had left
  5000035, // nobody was told of a purge that was cut off
  6002564, // the note of a story went before its deed was done
  6000293, // a replay brought back the words of an article that was purged while it read them
  6000434,
  6000660, // a publisher that was overtaken took the revision of a withdrawn article from the file of changes
  3003542204, // a note that a sweep took away and brought back was taken for done, by the watch
  3003051, // a page of the archive kept how often the leader of a story went that its article had left
  9000001, // a run looked no more for what a run before it captured, was cut off, and this one did not come to
  1474474410, // the note of a story left out an article of the batch, whose own note a publisher that saw its former place had done with
  13006694, // the sweep took away a story's note, which the role of its function did not let it
];
