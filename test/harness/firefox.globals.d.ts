/** What privileged scripts in Firefox's own window may use; only as much as the harness needs. */
interface PopupView extends Element {
  readonly state?: string;
  hidePopup?(): void;
  readonly currentURI?: { readonly spec: string };
}
declare const WebExtensionPolicy: {
  getByID(id: string): {
    readonly extension: {
      readonly backgroundState: string;
      terminateBackground(options: { disableResetIdleForTest: boolean }): Promise<void>;
    };
  };
};
declare const ChromeUtils: {
  importESModule(url: string): {
    ExtensionPermissions: Record<
      'add' | 'remove',
      (id: string, permissions: object, extension: object) => Promise<void>
    >;
    AddonManager: { getAddonByID(id: string): Promise<Record<'enable' | 'disable', () => Promise<void>>> };
    ExtensionParent: {
      apiManager: {
        global: { browserActionFor(extension: object): { openPopup(window: object, byUser: boolean): Promise<void> } };
      };
    };
  };
};
declare const Services: {
  readonly wm: {
    getMostRecentWindow(type: 'navigator:browser'): {
      document: { querySelectorAll(selector: string): Iterable<PopupView> };
    };
    /** A notification, where Firefox draws it itself. */
    getMostRecentWindow(type: 'alert:alert'): { readonly document: Document } | null;
  };
  readonly prefs: { setIntPref(name: string, value: number): void };
  readonly console: { getMessageArray(): { readonly message: string }[] };
};
