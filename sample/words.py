"""Invented names of people."""

FIRST_NAMES = (
    "Ada Alma Amir Anouk Aria Beno Bria Cato Cleo Dara Davi Edda Eloy Emre Enzo Fay Finn Gala Gwen "
    "Hana Hugo Ida Ilya Imani Ines Isak Jaya Jory Juno Kaia Kofi Lale Lena Levi Lior Lucia Luz Malik "
    "Mara Mika Mina Nadia Nilo Noor Odell Omar Orla Pia Quinn Rafa Remi Rhea Rosa Sami Sela Sora Tali "
    "Taro Thea Tomas Uma Vera Wren Xenia Yara Yusuf Zain Zora"
).split()

LAST_NAMES = (
    "Alderby Amsel Arroway Barrowin Bellmere Brannock Calloway Castelan Corvane Dallister Dembele "
    "Dorrance Eastlake Elmhurst Fairlow Farrant Fenwicke Galloran Garnet Haldane Harrowby Hollin "
    "Ibarrola Ingleson Jannoway Jorrand Kestrin Kilbane Lanthier Larkin Lindqvale Lowmere Maddern "
    "Marlowe Mbekani Merrin Nakoda Norrell Oakhurst Okonway Ostrander Pellar Penhale Quennell "
    "Quintrell Ravenel Rivas Rosendahl Sablan Sorrenby Stavros Tallow Tamura Tessaly Thornby Ulmane "
    "Underhill Vasquine Velder Wainscot Westerby Winthrop Yamane Yarrowin Zamoraz Zelland"
).split()
