import { aanbodRouter } from './aanbod/router.ts';
import { catalogusRouter } from './catalogue/editors.ts';
import { thesaurusRouter } from './catalogue/thesaurus/router.ts';
import { documentRouter } from './document/router.ts';
import { aanmeldenRouter } from './oidc/router.ts';
import { redactieRouter } from './redactie/router.ts';
import { sessieConsulentRouter } from './session/router.ts';
import { noodRouter, privacyRouter, toezichtRouter } from './nood/router.ts';
import { bewarenRouter } from './bewaren/router.ts';
import { router } from './trpc.ts';
import { verslagRouter } from './verslag/router.ts';
import { werkvoorraadRouter } from './werkvoorraad/router.ts';
import {
  aanvraagRouter,
  afspraakRouter,
  besluitRouter,
  wegingRouter,
  zaakRouter,
} from './zaak/consulentRouter.ts';

/** Everything a member of staff can call: the policy table and the own team decide. */
export const consulentRouter = router({
  aanmelden: aanmeldenRouter,
  sessie: sessieConsulentRouter,
  bewaren: bewarenRouter,
  werkvoorraad: werkvoorraadRouter,
  zaak: zaakRouter,
  afspraak: afspraakRouter,
  weging: wegingRouter,
  aanbod: aanbodRouter,
  verslag: verslagRouter,
  aanvraag: aanvraagRouter,
  besluit: besluitRouter,
  document: documentRouter,
  nood: noodRouter,
  toezicht: toezichtRouter,
  privacy: privacyRouter,
  redactie: redactieRouter,
  catalogus: catalogusRouter,
  thesaurus: thesaurusRouter,
});
