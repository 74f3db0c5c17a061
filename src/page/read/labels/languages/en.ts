import type { LanguageWords } from '../language-words.ts';

export const words: LanguageWords = {
  language: 'en',
  labels: {},

  lists: {
    all:
      'all|any|everyone|everybody|anyone|everything|all owners|any owner|all users|any user|all people|all members|' +
      'all creators|all teams|any team|all statuses|all status|any status|all types|any type|all kinds|all time|' +
      'any time|any date|all dates|all scopes|all environments|any environment|all projects|any project|' +
      'all workspaces|all accounts|all apps|all integrations|all categories|all items|all results|all entries|' +
      'all records|all rows|show all|view all|select all|no filter|no filters',
    search: 'search|find|look up|lookup',
    filter:
      'filter|filters|filter by|add filter|add filters|all filters|more filters|advanced filters|show filters|' +
      'open filters|refine',
    'load-more':
      'load more|show more|view more|see more|display more|fetch more|more results|more keys|more tokens|' +
      'more items|more rows|more entries|more available|and more|load all|show all|view all|see all|display all|' +
      'load next|load older|show older|load the rest|show the rest|show remaining|load remaining|expand list',
    'next-page':
      'next|next page|go to next page|go to the next page|next results|older|last page|go to last page|' +
      'go to the last page',
    'previous-page':
      'previous|prev|previous page|go to previous page|go to the previous page|previous results|newer|first page|' +
      'go to first page|go to the first page',
    'per-page': 'per page|page size|rows per page|items per page|results per page|show entries|entries per page',
    'of-total':
      'of|out of|result|results|entry|entries|record|records|item|items|row|rows|total|in total|showing|displaying|' +
      'match|matches|element|elements|found|more',
    'no-results':
      'no results|no result|no matching|no match|no matches|nothing matches|nothing matched|nothing found|' +
      "none found|not match|doesn't match|don't match|didn't match|did not match|match your|matching your|" +
      'matches your|matched your|match the|matching the|your search|your filter|your filters|search results|' +
      'results for|filtered by|filter applied|filters applied|applied filters|filters active|active filters|' +
      'clear filter|clear filters|clear all filters|reset filter|reset filters|reset search|clear search|' +
      'remove filter|remove filters|adjust your',
    refused:
      "no access|not have access|don't have access|doesn't have access|lack access|access denied|access is denied|" +
      'denied access|access restricted|restricted access|request access|no permission|no permissions|' +
      "not have permission|not have permissions|don't have permission|don't have permissions|" +
      "don't have the permission|don't have the permissions|don't have the right|don't have the necessary|" +
      "don't have sufficient|permission denied|permission required|permissions required|insufficient permission|" +
      'insufficient permissions|insufficient privileges|insufficient rights|missing permission|missing permissions|' +
      'lack permission|lack permissions|lack the permissions|need permission|need permissions|requires permission|' +
      "not allowed|not permitted|not authorized|not authorised|aren't authorized|aren't allowed|unauthorized|" +
      'unauthorised|forbidden|ask your admin|ask an admin|ask your administrator|ask an administrator|' +
      'contact your admin|contact an admin|contact your administrator|contact an administrator|ask the owner|' +
      "contact the owner|only admins|only administrators|only super admins|only owners|can't view|cannot view|" +
      "can't see|cannot see|can't access|cannot access|you only see|you can only see|only you can see|" +
      'only your own|only the keys you|only keys you',
    failed:
      'something went wrong|went wrong|an error|error occurred|error loading|error while loading|unexpected error|' +
      'server error|internal error|network error|connection error|failed to load|failed to fetch|failed to get|' +
      "failed to retrieve|loading failed|load failed|could not load|couldn't load|could not be loaded|" +
      "couldn't be loaded|cannot be loaded|can't be loaded|cannot load|can't load|could not get|couldn't get|" +
      "could not retrieve|couldn't retrieve|could not fetch|couldn't fetch|could not reach|couldn't reach|" +
      'unable to load|unable to fetch|unable to get|unable to retrieve|unable to connect|unable to reach|' +
      'unable to display|problem loading|trouble loading|try again|reload the page|reload this page|' +
      'refresh the page|refresh this page|no connection|no internet|no network|not connected|connection lost|' +
      "lost connection|lost the connection|check your connection|you're offline|you are offline|timed out|" +
      'gateway timeout|request timeout|connection timeout|took too long|session expired|session has expired|' +
      'session ended|session has ended|session timed out|signed out|logged out|log in again|sign in again|' +
      "please log in|please sign in|isn't available|is not available|aren't available|are not available|" +
      "not available|unavailable|not found|doesn't exist|does not exist|bad gateway|too many requests|loading|" +
      'please wait|oops|could be loaded|could be fetched',
    'no-keys-yet':
      "no|no yet|there are no|there are no yet|there are currently no|there aren't any|there aren't any yet|" +
      "you have no|you have no yet|you currently have no|you don't have any|you don't have any yet|" +
      "you do not have any|you do not have any yet|you don't have yet|you haven't created any|" +
      "you haven't created any yet|you have not created any|you have not created any yet|you haven't created yet|" +
      "you haven't added any|you haven't added any yet|you haven't generated any|you haven't generated any yet|" +
      "you haven't made any yet|no created|no created yet|no have been created|no have been created yet|" +
      'no has been created yet|no were created yet|no generated yet|no have been generated|' +
      'no have been generated yet|no added yet|no have been added|no have been added yet|no available|no exist|' +
      'no exist yet|no configured|no defined|no set up yet|no to show|no to display|this account has no|' +
      "this account doesn't have any|your account has no|your account doesn't have any|this user has no|" +
      'this workspace has no|this project has no|this app has no',
    part:
      'active|inactive|enabled|disabled|expired|not expired|revoked|archived|deleted|deactivated|removed|mine|my|' +
      'only mine|just mine|my own|my keys|my tokens|created by me|owned by me|shared with me|assigned to me|' +
      'expiring|expiring soon|unused|never used|recent|recently used|recently created|favorites|favourites|starred|' +
      'pinned|draft|drafts|pending|in use|valid|invalid|personal|shared|private|public|test|live|test mode|' +
      'live mode|production|sandbox|development|staging',
    sort: 'sort|sort by|sorted by|order|order by|ordered by|newest first|oldest first|newest|oldest|a to z|z to a',
  },
};
