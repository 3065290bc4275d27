import { index, layout, type RouteConfig, route } from '@react-router/dev/routes'

/** Every URL of the product. Open the file behind one and you have found what it does. */
const pages = [
  // The network
  index('features/networks/routes/home.tsx'),
  route('inrichten', 'features/networks/routes/set-up.tsx'),
  route('beheer', 'features/memberships/routes/manage.tsx'),
  route('beheer/netwerk', 'features/networks/routes/about.tsx'),
  route('beheer/uitnodigingen', 'features/memberships/routes/invitations.tsx'),
  route('beheer/uitnodigingen/:id', 'features/memberships/routes/invitation.ts'),
  route('beheer/mail/:id/verzending', 'features/mail/routes/sending.ts'),
  route('beheer/leden/:id', 'features/memberships/routes/member.tsx'),
  route('beheer/sjabloon', 'features/templates/routes/template.tsx'),
  route('beheer/sjabloon/:key', 'features/templates/routes/part.tsx'),
  route('beheer/codelijsten', 'features/codes/routes/lists.tsx'),
  route('beheer/codelijsten/:list', 'features/codes/routes/list.tsx'),
  route('beheer/codelijsten/:list/:key', 'features/codes/routes/code.tsx'),
  route('beheer/synoniemen', 'features/synonyms/routes/list.tsx'),
  route('beheer/synoniemen/:key', 'features/synonyms/routes/group.tsx'),
  route('wie-ziet-wat', 'features/networks/routes/who-sees-what.tsx'),
  route('toegankelijkheid', 'features/networks/routes/accessibility.tsx'),
  route('privacy', 'features/networks/routes/privacy.tsx'),

  // Who I am
  route('inloggen', 'features/people/routes/sign-in.tsx'),
  route('inloggen/mail/:id', 'features/people/routes/sign-in-mail.tsx'),
  route('inloggen/wachtwoord', 'features/people/routes/sign-in-password.tsx'),
  route('uitloggen', 'features/people/routes/sign-out.ts'),
  route('uitnodiging/:id', 'features/invitations/routes/accept.tsx'),
  route('profiel', 'features/people/routes/profile.tsx'),
  route('profiel/wachtwoord', 'features/people/routes/password.tsx'),
  route('profiel/e-mailadres', 'features/people/routes/address.tsx'),
  route('profiel/e-mailadres/:id', 'features/people/routes/address-mail.tsx'),
  route('profiel/sessies/:id', 'features/people/routes/session.ts'),
  route('profiel/gelezen', 'features/readings/routes/forget.ts'),
  route('gelezen', 'features/readings/routes/readings.ts'),
  route('overzicht', 'features/desk/routes/desk.tsx'),
  route('meldingen', 'features/notifications/routes/notifications.tsx'),
  route('profiel/meldingen', 'features/notifications/routes/choices.tsx'),
  route('afmelden/:token', 'features/notifications/routes/unsubscribing.tsx'),
  route('concepten', 'features/drafts/routes/draft.ts'),

  // Cases
  route('casussen', 'features/cases/routes/list.tsx'),
  route('casussen/nieuw', 'features/cases/routes/new.tsx'),
  route('casussen/:slug', 'features/cases/routes/show.tsx'),
  route('casussen/:slug/volgen', 'features/notifications/routes/follow-case.ts'),
  route('casussen/:slug/gegevens', 'features/cases/routes/edit.tsx'),
  route('casussen/:slug/geschiedenis', 'features/cases/routes/history.tsx'),
  route('casussen/:slug/coalitie', 'features/coalitions/routes/coalition.tsx'),
  route('casussen/:slug/coalitie/uitnodigingen', 'features/coalitions/routes/invitations.tsx'),
  route('casussen/:slug/coalitie/uitnodigingen/:id', 'features/coalitions/routes/invitation.ts'),
  route('casussen/:slug/coalitie/leden/:id', 'features/coalitions/routes/member.tsx'),
  route('casussen/:slug/coalitie/overdracht', 'features/coalitions/routes/handover.tsx'),

  // What a case holds besides text; `:list` is dilemmas, vragen, verwachtingen or interventies
  route('casussen/:slug/:list', 'features/items/routes/list.tsx'),
  route('casussen/:slug/:list/nieuw', 'features/items/routes/new.tsx'),
  route('casussen/:slug/:list/nieuw/tweelingen', 'features/twins/routes/beginning.ts'),
  route('casussen/:slug/:list/:key', 'features/items/routes/show.tsx'),
  route('casussen/:slug/:list/:key/wijzigen', 'features/items/routes/edit.tsx'),
  route('casussen/:slug/:list/:key/fase', 'features/items/routes/phase.tsx'),
  route('casussen/:slug/:list/:key/plaats', 'features/items/routes/place.ts'),
  route('casussen/:slug/:list/:key/verbanden', 'features/items/routes/links.tsx'),
  route('casussen/:slug/:list/:key/verwijdering', 'features/items/routes/deletion.tsx'),
  route('casussen/:slug/:list/:key/deling', 'features/items/routes/sharing.tsx'),
  route('casussen/:slug/:list/:key/verplaatsing', 'features/items/routes/displacement-sharing.tsx'),
  route('casussen/:slug/:list/:key/volgen', 'features/notifications/routes/follow-item.ts'),
  route('casussen/:slug/:list/:key/overname', 'features/palettes/routes/borrowing.tsx'),
  route('casussen/:slug/:list/:key/herkenning', 'features/twins/routes/recognition.ts'),
  route('casussen/:slug/:list/:key/versies', 'features/items/routes/versions.tsx'),
  route('casussen/:slug/:list/:key/versies/:release', 'features/items/routes/version.tsx'),

  // What a case says, and to whom
  route('casussen/:slug/onderdelen/:key/kern', 'features/sections/routes/essence.tsx'),
  route('casussen/:slug/onderdelen/:key/geschiedenis', 'features/sections/routes/history.tsx'),
  route(
    'casussen/:slug/onderdelen/:key/geschiedenis/:number',
    'features/sections/routes/history-version.tsx',
  ),
  route('casussen/:slug/onderdelen/:key/deling', 'features/releases/routes/section-sharing.tsx'),
  route('casussen/:slug/onderdelen/:key/versies', 'features/releases/routes/versions.tsx'),
  route('casussen/:slug/onderdelen/:key/versies/:release', 'features/releases/routes/version.tsx'),
  route('casussen/:slug/deling/:subject', 'features/releases/routes/case-sharing.tsx'),

  // Its pictures and files
  route('casussen/:slug/onderdelen/:key/bijlagen', 'features/attachments/routes/attachments.tsx'),
  route('casussen/:slug/:list/:key/bijlagen', 'features/attachments/routes/item-attachments.tsx'),
  route('casussen/:slug/onderdelen/:key/afbeeldingen', 'features/attachments/routes/pictures.ts'),
  route('casussen/:slug/onderdelen/:key/word', 'features/attachments/routes/word.tsx'),
  route('bijlagen/:id', 'features/attachments/routes/attachment.ts'),
  route('bijlagen/:id/verwijdering', 'features/attachments/routes/removal.ts'),

  // Reactions
  route('casussen/:slug/reacties', 'features/comments/routes/threads.tsx'),
  route('casussen/:slug/reacties/afhandelen', 'features/comments/routes/settlements.tsx'),
  route('casussen/:slug/reacties/personen', 'features/mentions/routes/people.ts'),
  route('casussen/:slug/reacties/:id', 'features/comments/routes/thread.tsx'),
  route('casussen/:slug/reacties/:id/antwoorden', 'features/comments/routes/answers.tsx'),
  route('casussen/:slug/reacties/:id/afhandeling', 'features/comments/routes/settlement.tsx'),
  route('casussen/:slug/reacties/:id/bijdragen/:comment', 'features/comments/routes/comment.tsx'),

  route('casussen/:slug/onderdelen/:key/reageren', 'features/passages/routes/section-paragraphs.tsx'),
  route('casussen/:slug/:list/:key/reageren', 'features/passages/routes/item-paragraphs.tsx'),

  // What the network knows
  route('kennisbank', 'features/library/routes/list.tsx'),
  route('kennisbank/nieuw', 'features/library/routes/new.tsx'),
  route('kennisbank/aanpakken', 'features/catalogue/routes/list.tsx'),
  route('kennisbank/aanpakken/nieuw', 'features/catalogue/routes/new.tsx'),
  route('kennisbank/aanpakken/:key', 'features/catalogue/routes/show.tsx'),
  route('kennisbank/aanpakken/:key/wijzigen', 'features/catalogue/routes/edit.tsx'),
  route('kennisbank/:key', 'features/library/routes/show.tsx'),
  route('kennisbank/:key/wijzigen', 'features/library/routes/edit.tsx'),
  route('kennisbank/:key/meenemen', 'features/library/routes/take.tsx'),
  route('bevindingen', 'features/findings/routes/list.tsx'),
  route('bevindingen/nieuw', 'features/findings/routes/new.tsx'),
  route('bevindingen/:key', 'features/findings/routes/show.tsx'),
  route('bevindingen/:key/wijzigen', 'features/findings/routes/edit.tsx'),
  route('bevindingen/:key/besluit', 'features/findings/routes/decision.tsx'),
  // Across cases
  route('interventies', 'features/items/routes/interventions.tsx'),
  route('dilemmas', 'features/items/routes/dilemmas.tsx'),
  route('vragen', 'features/items/routes/questions.tsx'),
  route('verwachtingen', 'features/items/routes/expectations.tsx'),
  route('landelijk', 'features/country/routes/country.tsx'),
  route('vergelijken', 'features/comparisons/routes/compare.tsx'),
  route('vergelijken/bewaard', 'features/comparisons/routes/saved.tsx'),
  route('vergelijken/bewaard/:id/verwijdering', 'features/comparisons/routes/deletion.ts'),
  route('vergelijken/:file', 'features/comparisons/routes/file.ts'),

  // Finding
  route('zoeken', 'features/search/routes/search.tsx'),
  route('zoeken/bewaard', 'features/saved-searches/routes/saved.tsx'),
  route('zoeken/bewaard/:id/volgen', 'features/saved-searches/routes/following.ts'),
  route('zoeken/bewaard/:id/verwijdering', 'features/saved-searches/routes/deletion.ts'),
  route('zoeken/suggesties', 'features/search/routes/suggestions.ts'),
  route('api/v1/search', 'features/search/routes/api.ts'),
  route('api/v1/openapi.json', 'features/search/routes/openapi.ts'),

  // What changes while one reads
  route('live', 'live/routes/live.ts'),

  // The demonstration, and the operator
  route('demo/inloggen', 'features/people/routes/demo-sign-in.tsx'),
  route('demo/post', 'features/mail/routes/demo-post.tsx'),
  route('healthz', 'features/operation/routes/healthz.ts'),
  route('readyz', 'features/operation/routes/readyz.ts'),

  route('*', 'features/networks/routes/not-found.tsx'),
] satisfies RouteConfig

export default [layout('refused.tsx', pages)] satisfies RouteConfig
