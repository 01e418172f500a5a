"""Which function does what a conversation asks for? One row per look or deed."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from desk import (
    alarm,
    board,
    files,
    firms,
    intake,
    leaving,
    lookup,
    members,
    moving,
    photo,
    pictures,
    reporter,
    search,
    totals,
    triage,
    undo,
    verify,
)
from desk.room import Room
from desk.talk import Talk

DEEDS: Mapping[type, Callable[[Room, Talk, Any], Any]] = MappingProxyType(
    {
        intake.TakeKey: intake.take_key,
        intake.KeepFiles: intake.keep_files,
        intake.DropFiles: intake.drop_files,
        intake.DropFile: intake.drop_file,
        intake.DraftFiles: intake.draft_files,
        intake.Promised: intake.promise,
        intake.Submit: intake.submit,
        intake.AddTo: intake.add_to,
        alarm.Alarm: alarm.alarm,
        lookup.ByCode: lookup.by_code,
        lookup.OwnClue: lookup.own_clue,
        lookup.OwnClues: lookup.own_clues,
        lookup.OpenQuestions: lookup.open_questions,
        reporter.Answer: reporter.answer,
        reporter.NewCode: reporter.new_code,
        reporter.Burn: reporter.burn,
        reporter.Withdraw: reporter.withdraw,
        reporter.Mute: reporter.mute,
        reporter.Reach: reporter.reach,
        reporter.Speak: reporter.speak,
        moving.OfferDraft: moving.offer_draft,
        moving.OfferStatus: moving.offer_status,
        moving.SeeHandover: moving.see_handover,
        moving.TakeOver: moving.take_over,
        moving.Shelve: moving.shelve,
        moving.OpenStatus: moving.open_status,
        leaving.Part: leaving.part,
        board.SeeQueue: board.see_queue,
        board.SeeCard: board.see_card,
        board.SeeIdentity: board.see_identity,
        search.SeeFiltered: search.see_filtered,
        search.SeeFound: search.see_found,
        search.SeeUnits: search.see_units,
        files.SeeFiles: files.see_files,
        photo.TakeFacts: photo.take_facts,
        photo.OfDraft: photo.of_draft,
        photo.SeeLate: photo.see_late,
        photo.TakeLate: photo.take_late,
        triage.Check: triage.check,
        triage.Act: triage.act,
        undo.Undo: undo.undo,
        members.Join: members.join,
        verify.LookUp: verify.look_up,
        pictures.ReadCode: pictures.read_code,
        firms.FirmByCode: firms.firm_by_code,
        verify.NoteClaim: verify.note_claim,
        totals.SeeTotals: totals.see_totals,
    }
)
"""Everything a conversation can look up or have done, and who does it."""


def perform(room: Room, talk: Talk, request: object) -> Any:
    """Do what *request* asks and return what its function says."""
    return DEEDS[type(request)](room, talk, request)
