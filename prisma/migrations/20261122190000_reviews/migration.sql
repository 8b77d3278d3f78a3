-- CreateEnum
CREATE TYPE "ReviewState" AS ENUM ('waiting', 'claimed', 'question', 'returned', 'approved', 'withdrawn');

-- AlterTable
ALTER TABLE "coach" ADD COLUMN     "takes_reviews" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "review" (
    "id" UUID NOT NULL,
    "draft_id" UUID NOT NULL,
    "stands_for" UUID,
    "client_id" UUID NOT NULL,
    "asked_coach_id" UUID,
    "coach_id" UUID,
    "state" "ReviewState" NOT NULL DEFAULT 'waiting',
    "is_open" BOOLEAN NOT NULL DEFAULT true,
    "round" INTEGER NOT NULL DEFAULT 1,
    "locale" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "stage" "Stage",
    "shares" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "promised_at" TIMESTAMPTZ(3) NOT NULL,
    "paused_at" TIMESTAMPTZ(3),
    "minutes_left" INTEGER,
    "claimed_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "approved_number" INTEGER,
    "approved_fingerprint" TEXT,
    "rating" INTEGER,
    "thanks" TEXT NOT NULL DEFAULT '',
    "coach_notes" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_round" (
    "review_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "draft_id" UUID NOT NULL,
    "version_number" INTEGER NOT NULL,
    "question" TEXT NOT NULL DEFAULT '',
    "worries" TEXT NOT NULL DEFAULT '',
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "promised_at" TIMESTAMPTZ(3) NOT NULL,
    "subject" TEXT,
    "body" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "note" TEXT NOT NULL DEFAULT '',
    "answered_at" TIMESTAMPTZ(3),
    "answered_by_id" UUID,
    "approves" BOOLEAN,
    "decided_at" TIMESTAMPTZ(3),
    "result_number" INTEGER,

    CONSTRAINT "review_round_pkey" PRIMARY KEY ("review_id","number")
);

-- CreateTable
CREATE TABLE "review_suggestion" (
    "id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "where" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "removed" TEXT NOT NULL,
    "added" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "label" TEXT,
    "decision" TEXT,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "review_suggestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_comment" (
    "id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "author_id" UUID,
    "parent_id" UUID,
    "is_question" BOOLEAN NOT NULL DEFAULT false,
    "version_number" INTEGER NOT NULL,
    "where" TEXT,
    "start" INTEGER,
    "end" INTEGER,
    "quote" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "published_at" TIMESTAMPTZ(3),
    "resolved_at" TIMESTAMPTZ(3),
    "resolved_by_id" UUID,

    CONSTRAINT "review_comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_event" (
    "id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor_id" UUID,
    "kind" TEXT NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "review_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "path" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notice_choice" (
    "user_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "by_mail" BOOLEAN NOT NULL,
    "in_app" BOOLEAN NOT NULL,

    CONSTRAINT "notice_choice_pkey" PRIMARY KEY ("user_id","kind")
);

-- CreateIndex
CREATE UNIQUE INDEX "review_stands_for_key" ON "review"("stands_for");

-- CreateIndex
CREATE INDEX "review_is_open_promised_at_idx" ON "review"("is_open", "promised_at");

-- CreateIndex
CREATE INDEX "review_coach_id_asked_at_idx" ON "review"("coach_id", "asked_at");

-- CreateIndex
CREATE INDEX "review_client_id_asked_at_idx" ON "review"("client_id", "asked_at");

-- CreateIndex
CREATE INDEX "review_draft_id_idx" ON "review"("draft_id");

-- CreateIndex
CREATE INDEX "review_round_draft_id_version_number_idx" ON "review_round"("draft_id", "version_number");

-- CreateIndex
CREATE UNIQUE INDEX "review_suggestion_review_id_round_where_start_end_added_key" ON "review_suggestion"("review_id", "round", "where", "start", "end", "added");

-- CreateIndex
CREATE INDEX "review_comment_review_id_created_at_idx" ON "review_comment"("review_id", "created_at");

-- CreateIndex
CREATE INDEX "review_comment_parent_id_idx" ON "review_comment"("parent_id");

-- CreateIndex
CREATE INDEX "review_event_review_id_at_idx" ON "review_event"("review_id", "at");

-- CreateIndex
CREATE INDEX "notice_user_id_created_at_idx" ON "notice"("user_id", "created_at");

-- CreateIndex
CREATE INDEX "notice_user_id_read_at_idx" ON "notice"("user_id", "read_at");

-- CreateIndex
CREATE INDEX "notice_subject_id_idx" ON "notice"("subject_id");

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_asked_coach_id_fkey" FOREIGN KEY ("asked_coach_id") REFERENCES "coach"("user_id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review" ADD CONSTRAINT "review_coach_id_fkey" FOREIGN KEY ("coach_id") REFERENCES "coach"("user_id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_round" ADD CONSTRAINT "review_round_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "review"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_round" ADD CONSTRAINT "review_round_draft_id_version_number_fkey" FOREIGN KEY ("draft_id", "version_number") REFERENCES "draft_version"("draft_id", "number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_suggestion" ADD CONSTRAINT "review_suggestion_review_id_round_fkey" FOREIGN KEY ("review_id", "round") REFERENCES "review_round"("review_id", "number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_comment" ADD CONSTRAINT "review_comment_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "review"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_comment" ADD CONSTRAINT "review_comment_review_id_round_fkey" FOREIGN KEY ("review_id", "round") REFERENCES "review_round"("review_id", "number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_comment" ADD CONSTRAINT "review_comment_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_comment" ADD CONSTRAINT "review_comment_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "review_comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_event" ADD CONSTRAINT "review_event_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "review"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_event" ADD CONSTRAINT "review_event_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice_choice" ADD CONSTRAINT "notice_choice_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- What was answered is never altered: only the client's decision is written on it afterwards.
CREATE FUNCTION "refuse_change_of_answer" () RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD."answered_at" IS NOT NULL THEN
        RAISE EXCEPTION 'an answered round is never altered' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER "answered_round_is_kept"
    BEFORE UPDATE OF "version_number", "question", "worries", "asked_at", "subject", "body", "note",
        "answered_at", "answered_by_id", "approves"
    ON "review_round" FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_answer" ();

CREATE FUNCTION "refuse_change_of_suggestion" () RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT 1 FROM "review_round" "answered" WHERE "answered"."review_id" = OLD."review_id"
        AND "answered"."number" = OLD."round" AND "answered"."answered_at" IS NOT NULL) THEN
        RAISE EXCEPTION 'a suggestion of an answered round is never altered' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;

CREATE TRIGGER "answered_suggestion_is_kept"
    BEFORE DELETE OR UPDATE OF "position", "where", "start", "end", "removed", "added", "reason", "label"
    ON "review_suggestion" FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_suggestion" ();

CREATE FUNCTION "refuse_change_of_comment" () RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD."published_at" IS NOT NULL AND EXISTS (SELECT 1 FROM "review" WHERE "id" = OLD."review_id") THEN
        RAISE EXCEPTION 'a published comment is never altered' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END
$$;

-- When a whole review goes, with its draft or its client, its comments go with it: its row is gone by then.
CREATE TRIGGER "published_comment_is_kept"
    BEFORE DELETE OR UPDATE OF "parent_id", "is_question", "version_number", "where", "start", "end",
        "quote", "text", "created_at", "published_at"
    ON "review_comment" FOR EACH ROW EXECUTE FUNCTION "refuse_change_of_comment" ();
