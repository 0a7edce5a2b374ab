@NullMarked
package org.safecover.app.ledger;

import org.jspecify.annotations.NullMarked;
