import type { TranslationMessages } from 'ra-core';
import english from 'ra-language-english';

/** react-admin's own texts, in the plain wording the console uses elsewhere. */
export const reactAdmin = {
  ra: {
    ...english.ra,
    action: {
      ...english.ra.action,
      add_filter: 'Filters',
      back: 'Go back',
      clear_input_value: 'Clear',
      remove_filter: 'Remove this filter',
      update_application: 'Load the new version',
    },
    auth: {
      ...english.ra.auth,
      auth_check_error: 'Sign in to continue',
      user_menu: 'Your account',
      email: 'Email address',
      sign_in: 'Sign in',
      sign_in_error: 'The email address or the password is wrong',
      logout: 'Sign out',
    },
    boolean: { ...english.ra.boolean, null: 'Not recorded' },
    message: {
      ...english.ra.message,
      access_denied: 'Your role does not include this page.',
      authentication_error: 'We could not check who is signed in. Try again in a moment.',
      error: 'Something in the page failed. What you saved before is safe.',
      invalid_form: 'Some answers need correcting. They are marked below.',
      not_found: 'The address is wrong, or the record is not yours to see.',
      unsaved_changes: 'You have changes that are not saved. Leave them behind?',
    },
    navigation: {
      ...english.ra.navigation,
      no_filtered_results: 'Nothing matches these filters.',
      no_results: 'Nothing here yet.',
      page_rows_per_page: 'Rows per page',
      skip_nav: 'Skip to content',
    },
    notification: {
      ...english.ra.notification,
      updated: 'Saved |||| %{smart_count} records saved',
      created: 'Saved',
      deleted: 'Deleted |||| %{smart_count} records deleted',
      bad_item: 'That record is not valid',
      item_doesnt_exist: 'That record does not exist',
      http_error: 'The server did not answer. Try again in a moment.',
      data_provider_error: 'The server did not answer as expected.',
      logged_out: 'Your session has ended. Sign in again.',
      not_authorized: 'Your role does not include that.',
      offline: 'You are offline. Nothing could be loaded.',
    },
    page: {
      ...english.ra.page,
      dashboard: 'Home',
      not_found: 'Page not found',
      access_denied: 'Not for your role',
      authentication_error: 'Sign-in check failed',
    },
    validation: {
      ...english.ra.validation,
      required: 'Enter an answer',
      minLength: 'Use %{min} characters or more',
      maxLength: 'Use %{max} characters or fewer',
      minValue: 'Enter %{min} or more',
      maxValue: 'Enter %{max} or less',
      number: 'Enter a number',
      email: 'Enter an email address such as name@example.org',
    },
  },
} satisfies TranslationMessages;
