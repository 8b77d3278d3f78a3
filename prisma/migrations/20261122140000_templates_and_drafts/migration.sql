-- CreateTable
CREATE TABLE "template" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "situation" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "tone" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "when_to_use" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "published_number" INTEGER,
    "retired_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "template_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "template_version" (
    "template_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "source" TEXT NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "author_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "template_version_pkey" PRIMARY KEY ("template_id","number")
);

-- CreateTable
CREATE TABLE "favourite_template" (
    "user_id" UUID NOT NULL,
    "template_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "favourite_template_pkey" PRIMARY KEY ("user_id","template_id")
);

-- CreateTable
CREATE TABLE "own_template" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "template_id" UUID,
    "title" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "own_template_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "snippet" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "snippet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft" (
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "opportunity_id" UUID,
    "kit_id" UUID,
    "template_id" UUID,
    "template_number" INTEGER,
    "channel" TEXT NOT NULL,
    "purpose" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "recipient" TEXT,
    "values" JSONB NOT NULL DEFAULT '{}',
    "subject" TEXT NOT NULL DEFAULT '',
    "body" TEXT NOT NULL,
    "edited_by_hand" BOOLEAN NOT NULL DEFAULT false,
    "checked_text" TEXT,
    "checked_ready" BOOLEAN NOT NULL DEFAULT false,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "draft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "draft_version" (
    "draft_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "from" INTEGER,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "draft_version_pkey" PRIMARY KEY ("draft_id","number")
);

-- CreateTable
CREATE TABLE "sent_message" (
    "draft_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "via" TEXT NOT NULL,
    "sent_to" TEXT NOT NULL DEFAULT '',
    "differs_from_checked" BOOLEAN NOT NULL DEFAULT false,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "sent_message_pkey" PRIMARY KEY ("draft_id")
);

-- CreateTable
CREATE TABLE "resume" (
    "client_id" UUID NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "resume_pkey" PRIMARY KEY ("client_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "template_slug_key" ON "template"("slug");

-- CreateIndex
CREATE INDEX "template_locale_kind_idx" ON "template"("locale", "kind");

-- CreateIndex
CREATE INDEX "template_version_author_id_idx" ON "template_version"("author_id");

-- CreateIndex
CREATE INDEX "favourite_template_template_id_idx" ON "favourite_template"("template_id");

-- CreateIndex
CREATE INDEX "own_template_owner_id_updated_at_idx" ON "own_template"("owner_id", "updated_at");

-- CreateIndex
CREATE INDEX "own_template_template_id_idx" ON "own_template"("template_id");

-- CreateIndex
CREATE INDEX "snippet_owner_id_updated_at_idx" ON "snippet"("owner_id", "updated_at");

-- CreateIndex
CREATE INDEX "draft_client_id_updated_at_idx" ON "draft"("client_id", "updated_at");

-- CreateIndex
CREATE INDEX "draft_opportunity_id_idx" ON "draft"("opportunity_id");

-- CreateIndex
CREATE INDEX "draft_kit_id_idx" ON "draft"("kit_id");

-- CreateIndex
CREATE INDEX "draft_template_id_idx" ON "draft"("template_id");

-- CreateIndex
CREATE UNIQUE INDEX "sent_message_draft_id_number_key" ON "sent_message"("draft_id", "number");

-- AddForeignKey
ALTER TABLE "template_version" ADD CONSTRAINT "template_version_template_id_fkey" FOREIGN KEY ("template_id") REFERENCES "template"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "template_version" ADD CONSTRAINT "template_version_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "favourite_template" ADD CONSTRAINT "favourite_template_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "favourite_template" ADD CONSTRAINT "favourite_template_template_id_fkey" FOREIGN KEY ("template_id") REFERENCES "template"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "own_template" ADD CONSTRAINT "own_template_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "own_template" ADD CONSTRAINT "own_template_template_id_fkey" FOREIGN KEY ("template_id") REFERENCES "template"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "snippet" ADD CONSTRAINT "snippet_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_opportunity_id_fkey" FOREIGN KEY ("opportunity_id") REFERENCES "opportunity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft" ADD CONSTRAINT "draft_template_id_fkey" FOREIGN KEY ("template_id") REFERENCES "template"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_version" ADD CONSTRAINT "draft_version_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sent_message" ADD CONSTRAINT "sent_message_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sent_message" ADD CONSTRAINT "sent_message_draft_id_number_fkey" FOREIGN KEY ("draft_id", "number") REFERENCES "draft_version"("draft_id", "number") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resume" ADD CONSTRAINT "resume_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- What was written once stays as it was: a version is never altered. Its author may vanish.
CREATE FUNCTION "refuse_change" () RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'a row of % is never altered', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER "draft_version_is_kept" BEFORE UPDATE ON "draft_version"
    FOR EACH ROW EXECUTE FUNCTION "refuse_change" ();

CREATE TRIGGER "template_version_is_kept" BEFORE UPDATE OF "template_id", "number", "source", "reason", "created_at"
    ON "template_version" FOR EACH ROW EXECUTE FUNCTION "refuse_change" ();
