/// Who may sign in, for whom they act and as what, and the secrets that let them in, of which only
/// hashes are kept. Must not know how a password is hashed or what a page looks like.
@NullMarked
package org.safecover.app.account;

import org.jspecify.annotations.NullMarked;
