/// What each version of the contract pays a doctor for a year, and which versions there are. Joins
/// the rules of the packages below; holds no figure.
@NullMarked
package org.safecover.rules.pay;

import org.jspecify.annotations.NullMarked;
