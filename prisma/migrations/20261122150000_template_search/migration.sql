-- CreateExtension
CREATE EXTENSION IF NOT EXISTS "pg_trgm";

-- AlterTable
ALTER TABLE "template_version" ADD COLUMN "from_library" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "template_word" (
    "locale" TEXT NOT NULL,
    "word" TEXT NOT NULL,

    CONSTRAINT "template_word_pkey" PRIMARY KEY ("locale","word")
);

-- Without case and accents, as people type in a search.
CREATE FUNCTION "folded" ("text" TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
    SELECT replace(replace(regexp_replace(normalize(lower("text"), NFD), '[\u0300-\u036f]', '', 'g'), 'ß', 'ss'), 'œ', 'oe')
$$;

CREATE FUNCTION "search_language" ("locale" TEXT) RETURNS regconfig LANGUAGE sql IMMUTABLE PARALLEL SAFE STRICT AS $$
    SELECT CASE "locale"
        WHEN 'en-GB' THEN 'english'::regconfig
        WHEN 'de' THEN 'german'::regconfig
        WHEN 'fr' THEN 'french'::regconfig
        WHEN 'es' THEN 'spanish'::regconfig
        ELSE 'simple'::regconfig
    END
$$;

-- What a search looks through: the title counts most, then what it is for, then its words.
ALTER TABLE "template" ADD COLUMN "search" tsvector NOT NULL GENERATED ALWAYS AS (
    setweight(to_tsvector("search_language"("locale"), "folded"("title")), 'A') ||
    setweight(to_tsvector("search_language"("locale"), "folded"("when_to_use")), 'B') ||
    setweight(to_tsvector("search_language"("locale"), "folded"("words")), 'C')
) STORED;

CREATE INDEX "template_search_idx" ON "template" USING gin ("search");

-- The lists of the library, by title.
CREATE INDEX "template_offered_idx" ON "template" ("locale", "situation", "folded"("title"), "id")
    WHERE "published_number" IS NOT NULL AND "retired_at" IS NULL;

-- Words that a mistyped one may have meant.
CREATE INDEX "template_word_trigrams_idx" ON "template_word" USING gin ("word" gin_trgm_ops);

CREATE FUNCTION "keep_template_words" () RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO "template_word" ("locale", "word")
    SELECT DISTINCT NEW."locale", "found"."word"
    FROM regexp_split_to_table("folded"(NEW."title" || ' ' || NEW."when_to_use" || ' ' || NEW."words"), '[^[:alpha:]]+')
        AS "found" ("word")
    WHERE length("found"."word") BETWEEN 3 AND 40
    ORDER BY "word"
    ON CONFLICT DO NOTHING;
    RETURN NULL;
END
$$;

CREATE TRIGGER "template_words_are_kept"
    AFTER INSERT OR UPDATE OF "locale", "title", "when_to_use", "words" ON "template"
    FOR EACH ROW EXECUTE FUNCTION "keep_template_words" ();
