-- CreateExtension
CREATE EXTENSION IF NOT EXISTS "citext";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('client', 'coach', 'admin');

-- CreateEnum
CREATE TYPE "Stage" AS ENUM ('invited', 'interview_scheduled', 'interviewing', 'final_stage', 'offer_received', 'offer_accepted_verbally', 'offer_signed', 'started', 'declined', 'withdrawn', 'rescinded', 'rejected', 'lapsed');

-- CreateEnum
CREATE TYPE "Verdict" AS ENUM ('proceed', 'explore', 'clarify', 'reschedule', 'negotiate', 'withdraw', 'decline', 'rescind', 'honour', 'plan_exit', 'reopen');

-- CreateEnum
CREATE TYPE "Strength" AS ENUM ('firm', 'leaning', 'needs_more_facts');

-- CreateTable
CREATE TABLE "user" (
    "id" UUID NOT NULL,
    "email" CITEXT NOT NULL,
    "name" TEXT NOT NULL DEFAULT '',
    "password_hash" TEXT,
    "role" "Role" NOT NULL DEFAULT 'client',
    "zone" TEXT NOT NULL DEFAULT 'UTC',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "disabled_at" TIMESTAMPTZ(3),

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "device" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_code" (
    "id" UUID NOT NULL,
    "email" CITEXT NOT NULL,
    "code_hash" TEXT,
    "tries_left" INTEGER NOT NULL DEFAULT 5,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "sign_in_code_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "trial" (
    "id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "employer" TEXT NOT NULL DEFAULT '',
    "role" TEXT NOT NULL DEFAULT '',
    "facts" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "trial_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "opportunity" (
    "id" UUID NOT NULL,
    "client_id" UUID NOT NULL,
    "employer" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "place" TEXT NOT NULL DEFAULT '',
    "stage" "Stage" NOT NULL,
    "facts" JSONB NOT NULL DEFAULT '{}',
    "verdict" "Verdict",
    "strength" "Strength",
    "answer_by" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),
    "closed_reason" TEXT,
    "learned" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "opportunity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "opportunity_event" (
    "id" UUID NOT NULL,
    "opportunity_id" UUID NOT NULL,
    "actor_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "kind" TEXT NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',

    CONSTRAINT "opportunity_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "checklist_tick" (
    "opportunity_id" UUID NOT NULL,
    "checklist" TEXT NOT NULL,
    "item" TEXT NOT NULL,
    "ticked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "checklist_tick_pkey" PRIMARY KEY ("opportunity_id","checklist","item")
);

-- CreateTable
CREATE TABLE "follow_up" (
    "id" UUID NOT NULL,
    "opportunity_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "due_at" TIMESTAMPTZ(3),
    "done_at" TIMESTAMPTZ(3),

    CONSTRAINT "follow_up_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "sign_in_code_email_created_at_idx" ON "sign_in_code"("email", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "trial_token_hash_key" ON "trial"("token_hash");

-- CreateIndex
CREATE INDEX "trial_expires_at_idx" ON "trial"("expires_at");

-- CreateIndex
CREATE INDEX "opportunity_client_id_closed_at_answer_by_idx" ON "opportunity"("client_id", "closed_at", "answer_by");

-- CreateIndex
CREATE INDEX "opportunity_client_id_updated_at_idx" ON "opportunity"("client_id", "updated_at");

-- CreateIndex
CREATE INDEX "opportunity_event_opportunity_id_at_idx" ON "opportunity_event"("opportunity_id", "at");

-- CreateIndex
CREATE INDEX "follow_up_due_at_idx" ON "follow_up"("due_at");

-- CreateIndex
CREATE UNIQUE INDEX "follow_up_opportunity_id_kind_key" ON "follow_up"("opportunity_id", "kind");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opportunity" ADD CONSTRAINT "opportunity_client_id_fkey" FOREIGN KEY ("client_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opportunity_event" ADD CONSTRAINT "opportunity_event_opportunity_id_fkey" FOREIGN KEY ("opportunity_id") REFERENCES "opportunity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "opportunity_event" ADD CONSTRAINT "opportunity_event_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "checklist_tick" ADD CONSTRAINT "checklist_tick_opportunity_id_fkey" FOREIGN KEY ("opportunity_id") REFERENCES "opportunity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "follow_up" ADD CONSTRAINT "follow_up_opportunity_id_fkey" FOREIGN KEY ("opportunity_id") REFERENCES "opportunity"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- A closed stage has its date, an open one has none.
ALTER TABLE "opportunity" ADD CONSTRAINT "opportunity_closed_with_date" CHECK (
  ("stage" IN ('declined', 'withdrawn', 'rescinded', 'rejected', 'lapsed')) = ("closed_at" IS NOT NULL)
);
