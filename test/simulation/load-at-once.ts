/**
 * What functions load when they first need it. Nothing of it may be loaded while a world is played, since a turn ends
 * where all wait for an I/O, and the loading of a module is none that the scheduler knows.
 */
import "../../functions/collect-sources.ts";
import "../../functions/write-status.ts";
import "../../lib/publish/batch.ts";
import "../../lib/publish/site-files.ts";
