-- A résumé that was read from a file and not yet taken over, or the one that stood there before.
ALTER TABLE "resume" ADD COLUMN "waiting" JSONB;
