-- Texts change seldom and are searched often: no list of changes that every search would have to read as well.
ALTER INDEX "template_search_idx" SET (fastupdate = off);
ALTER INDEX "template_word_trigrams_idx" SET (fastupdate = off);
SELECT gin_clean_pending_list('template_search_idx'), gin_clean_pending_list('template_word_trigrams_idx');
