-- The lists of the editor, the newest change first.
CREATE INDEX "template_current_idx" ON "template" ("updated_at" DESC, "id") WHERE "retired_at" IS NULL;
CREATE INDEX "template_unpublished_idx" ON "template" ("updated_at" DESC, "id")
    WHERE "published_number" IS NULL AND "retired_at" IS NULL;
CREATE INDEX "template_retired_idx" ON "template" ("updated_at" DESC, "id") WHERE "retired_at" IS NOT NULL;

-- Why a version was published although its own check finds something is told when that happens, and once.
DROP TRIGGER "template_version_is_kept" ON "template_version";

CREATE TRIGGER "template_version_is_kept" BEFORE UPDATE OF "template_id", "number", "source", "created_at"
    ON "template_version" FOR EACH ROW EXECUTE FUNCTION "refuse_change" ();

CREATE TRIGGER "template_version_reason_is_kept" BEFORE UPDATE OF "reason" ON "template_version"
    FOR EACH ROW WHEN (OLD."reason" <> '') EXECUTE FUNCTION "refuse_change" ();
