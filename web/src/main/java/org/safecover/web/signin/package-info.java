/// Signing in and out, setting an account up, and what every request must show before anything
/// answers it. Must not know what is answered.
@NullMarked
package org.safecover.web.signin;

import org.jspecify.annotations.NullMarked;
