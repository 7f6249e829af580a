/** The browser's way to the settings leads to where they are. */
location.replace('/dashboard.html#/settings');
