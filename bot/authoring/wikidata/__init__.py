"""Entity documents of Wikidata: read into a pack, and written from one."""
