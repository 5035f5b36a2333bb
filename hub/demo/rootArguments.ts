import { demoId } from './ids.ts';
import { demoCaseId, demoPartyId, demoPlaceNames, demoRelayCode, demoShelterNames, placeIdOf, shelterIdOf, unitIdOf } from './network.ts';
import { memberIdOf, organisationIdOf } from './personas.ts';

const household = '{ adults: 1, children: [{ age: 6, gender: MALE }, { age: 14, gender: MALE }] }';
const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString();
const ids = (values: readonly string[]) => values.map((id) => `(id: "${id}")`);

/** Ids that are drawn when they are needed, as somebody would have to guess them. */
export interface GuessedIds {
  readonly referralIds: readonly string[];
  /** Of documents that were served. */
  readonly serviceIds?: readonly string[];
}

/**
 * Arguments that reach every object of the demo network from each root field that takes some, for somebody who has
 * guessed every id.
 */
export function rootArgumentsFor({ referralIds, serviceIds = [demoCaseId] }: GuessedIds): (rootField: string) => readonly string[] {
  const juniper = shelterIdOf('juniper');
  const referral = referralIds[0] ?? juniper;
  const survivor = demoId('person survivor');
  const order = demoId('order');
  const inputs: Readonly<Record<string, readonly string[]>> = {
    place: ids(demoPlaceNames.map(placeIdOf)),
    shelter: ids(demoShelterNames.map(shelterIdOf)),
    case: ids([demoCaseId]),
    referral: ids(referralIds),
    shelterChanged: ids(demoShelterNames.map(shelterIdOf)),
    referralChanged: ['', ...ids(referralIds)],
    availabilityChanged: ['(zones: [])'],
    deadlines: ['(due: {})', `(due: { caseId: "${demoCaseId}" })`],
    deadlineBoard: ['', `(filter: { caseId: "${demoCaseId}" })`],
    deadlineRules: ['(superseded: true)'],
    holidays: ['(from: "2026-01-01")'],
    moveDeadline: [`(input: { deadlineId: "${demoId('deadline hearing')}", dueOn: "2030-01-01", reason: "probe" })`],
    completeDeadline: [`(input: { deadlineId: "${demoId('deadline hearing')}" })`],
    cancelDeadline: [`(input: { deadlineId: "${demoId('deadline hearing')}", reason: "probe" })`],
    reopenDeadline: [`(input: { deadlineId: "${demoId('deadline hearing')}" })`],
    enterLegalEvent: [`(input: { caseId: "${demoCaseId}", kind: HEARING_SET, happenedOn: "2030-01-01" })`],
    correctLegalEvent: [`(input: { eventId: "${referral}", happenedOn: null })`],
    setDeadlineRule: [
      '(input: { code: "PROBE", trigger: HEARING_SET, kind: OTHER, amount: 1, unit: WORKING_DAY, title: { en: "a", ru: "a", ky: "a" }, law: { en: "a", ru: "a", ky: "a" }, validFrom: "2026-01-01", confirmed: false })',
    ],
    addHoliday: [
      '(input: { on: "2031-05-05", name: { en: "a", ru: "a", ky: "a" }, law: { en: "a", ru: "a", ky: "a" }, confirmed: false })',
    ],
    removeHoliday: [`(input: { holidayId: "${referral}" })`],
    createCalendarFeed: ['(input: { days: 1 })'],
    revokeCalendarFeed: [`(input: { feedId: "${referral}" })`],
    bedAvailability: [`(input: { reference: "probe", household: ${household} })`],
    confirmCapacity: [`(input: { shelterId: "${juniper}" })`],
    setUnitState: [`(input: { unitId: "${unitIdOf('juniper', 'Room 2')}", state: OCCUPIED })`],
    addUnit: [`(input: { shelterId: "${juniper}", label: "Flat 1", beds: 1 })`],
    changeUnit: [`(input: { unitId: "${unitIdOf('juniper', 'Room 2')}", label: "Room 2" })`],
    retireUnit: [`(input: { unitId: "${unitIdOf('juniper', 'Room 2')}", expectedVersion: 0 })`],
    endStay: [`(input: { stayId: "${referral}" })`],
    extendStay: [`(input: { stayId: "${referral}", expectedEnd: "2030-01-01" })`],
    setAdmissionRules: [
      `(input: { shelterId: "${juniper}", oldestBoy: 16, mostChildren: 4, cribs: true, pets: false, stepFree: true, languages: ["ky", "ru"], adultsAlone: true })`,
    ],
    unmetDemand: ['(from: "2026-01-01", to: "2027-12-31", by: NEED)'],
    reviewSearchPattern: [`(input: { id: "${juniper}", text: "a probe of ten letters" })`],
    createZone: ['(input: { name: "probe" })'],
    changeZone: [`(input: { zoneId: "${juniper}", name: "probe" })`],
    moveShelter: [`(input: { shelterId: "${juniper}", zoneId: "${juniper}" })`],
    setShelterActive: [`(input: { shelterId: "${juniper}", active: true })`],
    sendReferral: [
      `(input: { shelterId: "${juniper}", household: { adults: 1, children: [], pets: 1 }, reference: "probe", idempotencyKey: "probe-key-0001" })`,
    ],
    sendFollowUp: [
      `(input: { kind: SCHOOL, organisationId: "${organisationIdOf('crisis-centre')}", adults: 0, children: [], reference: "probe", idempotencyKey: "probe-key-0002" })`,
    ],
    rerouteReferral: [`(input: { referralId: "${referral}", shelterId: "${juniper}", idempotencyKey: "probe-key-0003" })`],
    transferReferral: [
      `(input: { referralId: "${referral}", shelterId: "${juniper}", reference: "probe", idempotencyKey: "probe-key-0004" })`,
    ],
    extendHold: [`(input: { referralId: "${referral}" })`],
    setReferralSettings: ['(input: { holdMinutes: 90, holdMinutesOf: [{ kind: HOSPITAL, minutes: 150 }], keepDays: 365 })'],
    acceptReferral: [`(input: { referralId: "${referral}" })`],
    declineReferral: [`(input: { referralId: "${referral}", reason: OTHER, text: "probe" })`],
    receiveReferral: [`(input: { referralId: "${referral}" })`],
    askReferral: [`(input: { referralId: "${referral}", question: "probe" })`],
    answerReferral: [`(input: { referralId: "${referral}", answer: "probe" })`],
    waitlistReferral: [`(input: { referralId: "${referral}" })`],
    markOnTheWay: [`(input: { referralId: "${referral}" })`],
    markDidNotArrive: [`(input: { referralId: "${referral}" })`],
    closeReferral: [`(input: { referralId: "${referral}", outcome: OTHER })`],
    markArrived: [`(input: { referralId: "${referral}" })`],
    withdrawReferral: [`(input: { referralId: "${referral}", reason: OTHER })`],
    addWebhook: ['(input: { url: "probe", topics: [REFERRAL] })'],
    removeWebhook: [`(input: { webhookId: "${referral}" })`],
    rotateWebhookSecret: [`(input: { webhookId: "${referral}" })`],
    testWebhook: [`(input: { webhookId: "${referral}" })`],
    redeliverWebhook: [`(input: { deliveryId: "${referral}" })`],
    resumeWebhook: [`(input: { webhookId: "${referral}" })`],
    subscribeEmail: ['(input: { address: "probe", topics: [REFERRAL] })'],
    confirmEmail: [`(input: { subscriptionId: "${referral}", code: "00000000" })`],
    unsubscribeEmail: [`(input: { subscriptionId: "${referral}" })`],
    addProtectionOrder: [
      `(input: { caseId: "${demoCaseId}", issuedBy: "probe", startsOn: "2026-01-01", endsOn: "2026-01-10", bars: [CONTACT] })`,
    ],
    requestProtectionOrder: [`(input: { caseId: "${demoCaseId}", askedOf: "probe", requestedOn: "2026-01-01" })`],
    recordRefusal: [`(input: { orderId: "${order}", refusedOn: "2026-01-01" })`],
    recordService: [`(input: { orderId: "${order}", servedTo: RESPONDENT, servedOn: "2026-01-01", how: NOT_SAID })`],
    requestExtension: [`(input: { orderId: "${order}", requestedOn: "2026-01-01", until: "2026-01-01" })`],
    recordExtension: [`(input: { orderId: "${order}", answer: REFUSED, answeredOn: "2026-01-01" })`],
    revokeOrder: [`(input: { orderId: "${order}", revokedOn: "2026-01-01" })`],
    correctOrder: [`(input: { orderId: "${order}", expectedVersion: 0, issuedBy: "probe" })`],
    enforcedOrder: ['(reference: "0000-0000-0000-0000")'],
    reportViolation: [`(input: { orderId: "${order}", happenedAt: "2026-01-01T00:00:00Z", bar: CONTACT })`],
    addViolationEvidence: [`(input: { violationId: "${referral}", evidenceIds: ["${demoCaseId}"] })`],
    recordViolation: [`(input: { violationId: "${referral}", recordedOn: "2026-01-01", registrationNumber: "1" })`],
    decideViolation: [`(input: { violationId: "${referral}", decidedOn: "2026-01-01", decision: "probe" })`],
    shareOrderWithPolice: [`(input: { orderId: "${order}", organisationId: "${organisationIdOf('police')}" })`],
    revokeOrderShare: [`(input: { shareId: "${referral}" })`],
    recordEnforcedService: ['(input: { reference: "0000-0000-0000-0000", servedOn: "2026-01-01", how: NOT_SAID })'],
    reportEnforcedViolation: ['(input: { reference: "0000-0000-0000-0000", happenedAt: "2026-01-01T00:00:00Z", bar: CONTACT })'],
    recordIncident: [`(input: { caseId: "${demoCaseId}", type: FOLLOWING, happenedAt: "2030-01-01T00:00:00Z" })`],
    correctIncident: [`(input: { incidentId: "${referral}", type: FOLLOWING, happenedAt: "2026-01-01T00:00:00Z" })`],
    orderExamination: [`(input: { caseId: "${demoCaseId}", kind: MEDICAL, orderedOn: "2030-01-01", bureau: "probe" })`],
    recordExaminationDone: [`(input: { examinationId: "${referral}", doneOn: "2026-01-01" })`],
    recordConclusion: [`(input: { examinationId: "${referral}", receivedOn: "2026-01-01" })`],
    setHearing: [`(input: { caseId: "${demoCaseId}", type: OTHER, scheduledAt: "2090-01-01T00:00:00Z", court: "probe" })`],
    moveHearing: [`(input: { hearingId: "${referral}", expectedVersion: 1, scheduledAt: "2030-01-01T00:00:00Z" })`],
    adjournHearing: [`(input: { hearingId: "${referral}" })`],
    recordHearingHeld: [`(input: { hearingId: "${referral}", outcome: "probe" })`],
    answerRisk: [`(input: { caseId: "${demoCaseId}", setId: "first", version: 1, answeredOn: "2026-01-01", items: [] })`],
    recordSeparation: [`(input: { caseId: "${demoCaseId}", happenedOn: "2090-01-01" })`],
    addDeadline: [`(input: { caseId: "${demoCaseId}", kind: OTHER, title: "probe", dueOn: "2030-01-01" })`],
    addParty: [`(input: { caseId: "${demoCaseId}", kind: RELATIVE, name: "Probe Probe" })`],
    changeParty: [`(input: { partyId: "${demoPartyId}", expectedVersion: 99, name: "Probe Probe" })`],
    removeParty: [`(input: { partyId: "${referral}" })`],
    registerClient: ['(input: { name: "Probe Probe", reference: "probe" })'],
    removeClient: [`(input: { clientId: "${referral}" })`],
    proposeTeamMember: [
      `(input: { caseId: "${demoCaseId}", memberId: "${memberIdOf('auditor')}", organisationId: "${organisationIdOf('law-office')}", role: LAWYER })`,
    ],
    handOver: [
      `(input: { assignmentId: "${referral}", memberId: "${memberIdOf('auditor')}", organisationId: "${organisationIdOf('law-office')}" })`,
    ],
    overrideConflict: [`(input: { assignmentId: "${referral}", reason: "a probe of ten letters" })`],
    endAssignment: [`(input: { assignmentId: "${referral}" })`],
    acknowledgeAlarm: [`(input: { alarmId: "${referral}" })`],
    // Without its key it is refused: a probe opens no cases.
    openCase: ['(input: { idempotencyKey: "", survivor: { alias: "P.", name: "probe" } })'],
    closeCase: [`(input: { caseId: "${demoCaseId}", outcome: OTHER, reason: "" })`],
    reopenCase: [`(input: { caseId: "${demoCaseId}", reason: "a probe of ten letters" })`],
    holdRetention: [`(input: { caseId: "${demoCaseId}", reason: "a probe of ten letters" })`],
    destroyCase: [`(input: { caseId: "${demoCaseId}" })`],
    keepCase: [`(input: { caseId: "${demoCaseId}" })`],
    setRetentionRule: ['(input: { outcome: OTHER, years: 0, source: "probe", confirmed: false })'],
    addPerson: [`(input: { caseId: "${demoCaseId}", person: { alias: "", name: "probe" } })`],
    changePerson: [`(input: { personId: "${survivor}", expectedVersion: -1, person: { alias: "P.", name: "probe" } })`],
    removePerson: [`(input: { personId: "${survivor}" })`],
    setSafeContact: [
      `(input: { caseId: "${demoCaseId}", channel: PHONE, value: "", sharedWith: "", safeHours: [], voicemail: false, ifSomebodyElse: "" })`,
    ],
    confirmSafeContact: [`(input: { safeContactId: "${referral}" })`],
    retireSafeContact: [`(input: { safeContactId: "${referral}" })`],
    contactDetail: [`(input: { safeContactId: "${referral}", read: "probe" })`],
    recordPlace: [
      `(input: { caseId: "${demoCaseId}", kind: RESIDENCE, zoneId: "${juniper}", region: "", city: "probe", address: "probe", coordinates: { latitude: 1, longitude: 1 } })`,
    ],
    draftFiling: [`(input: { caseId: "${demoCaseId}", template: LOST_FILE, instance: POLICE_UNIT, addressee: "probe" })`],
    changeFiling: [`(input: { filingId: "${referral}", instance: COURT, addressee: "probe" })`],
    markFiled: [`(input: { filingId: "${referral}", filedOn: "2026-01-01", channel: POST })`],
    setFilingProof: [`(input: { filingId: "${referral}", proofId: "${demoCaseId}" })`],
    recordAnswer: [`(input: { filingId: "${referral}", answeredOn: "2026-01-01", outcome: REFUSED })`],
    withdrawFiling: [`(input: { filingId: "${referral}" })`],
    draftNextFiling: [`(input: { filingId: "${referral}", addressee: "probe" })`],
    exportFiling: [`(input: { filingId: "${referral}", language: EN, format: PDF })`],
    makeCourtBundle: [
      `(input: { caseId: "${demoCaseId}", language: EN, items: [{ title: "probe", document: { type: TEXT, content: "cHJvYmU=" } }] })`,
    ],
    evidenceItem: ids([demoCaseId]),
    evidenceExport: ids([demoCaseId]),
    beginUpload: [`(input: { caseId: "${demoCaseId}", name: "probe", mediaType: "text/plain", bytes: "5" })`],
    finishUpload: [`(input: { uploadId: "${demoCaseId}", kind: OTHER, title: "probe" })`],
    recordCustody: [`(input: { itemId: "${demoCaseId}", kind: LOST })`],
    checkEvidence: [`(input: { itemId: "${demoCaseId}" })`],
    exportEvidence: [`(input: { caseId: "${demoCaseId}", form: COPIES, purpose: COURT })`],
    serviceReceipt: ids(serviceIds),
    servedDocument: ids(serviceIds),
    // Without a label of any length it is refused: a probe issues no codes.
    issueRelayCode: [`(input: { caseId: "${demoCaseId}", label: "" })`],
    revokeRelayCode: [`(input: { relayCodeId: "${referral}" })`],
    beginService: ['(input: { idempotencyKey: "probe-key-0005", fileName: "probe", mediaType: "text/plain", bytes: "5" })'],
    serveDocument: serviceIds.map((id) => `(input: { uploadId: "${id}", relayCode: "${demoRelayCode}" })`),
    acknowledgeService: [`(input: { serviceId: "${referral}" })`],
    withdrawAcknowledgement: [`(input: { serviceId: "${referral}" })`],
    returnService: [`(input: { serviceId: "${referral}", reason: WRONG_CASE })`],
    attachReferral: [`(input: { caseId: "${demoCaseId}", referralCode: "AAAA-AAAA-AAAA" })`],
    requestDisclosure: ['juniper', 'residence'].map(
      (place) =>
        `(input: { placeId: "${placeIdOf(place as 'juniper' | 'residence')}", precision: EXACT, purpose: PROTECTION, reference: "probe", expiresAt: "${tomorrow()}" })`,
    ),
    grantDisclosure: [`(input: { grantId: "${referral}", basis: COURT_ORDER })`],
    approveDisclosure: [`(input: { grantId: "${referral}" })`],
    revokeDisclosure: [`(input: { grantId: "${referral}" })`],
    // Without its words it is refused: breaking the glass is a right, not a hole.
    breakGlass: [`(input: { placeId: "${placeIdOf('juniper')}", reasonCode: PERPETRATOR_NEAR, text: "" })`],
    reviewBreakGlass: [`(input: { openingId: "${referral}", outcome: JUSTIFIED, text: "nothing to review" })`],
    recordToldOffSystem: [
      `(input: { placeId: "${placeIdOf('juniper')}", precision: ZONE, channel: LETTER, toldAt: "2026-01-01T00:00:00Z", recipient: "probe" })`,
    ],
    markNoticeRead: [`(input: { noticeId: "${referral}" })`],
  };
  return (rootField) => inputs[rootField] ?? [''];
}
