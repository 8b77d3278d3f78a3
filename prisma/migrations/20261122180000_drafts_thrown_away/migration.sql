-- A draft that was thrown away can be put back for a while; the hourly clean-up looks for old ones.
ALTER TABLE "draft" ADD COLUMN "discarded_at" TIMESTAMPTZ(3);

CREATE INDEX "draft_discarded_at_idx" ON "draft"("discarded_at");
